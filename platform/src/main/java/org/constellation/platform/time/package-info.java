/** The two clocks: business time, and wall time for leases and tokens. */
@NullMarked
package org.constellation.platform.time;

import org.jspecify.annotations.NullMarked;
