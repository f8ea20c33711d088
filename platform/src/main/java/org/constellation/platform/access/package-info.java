/** Who calls, and whose data they may touch. */
@NullMarked
package org.constellation.platform.access;

import org.jspecify.annotations.NullMarked;
