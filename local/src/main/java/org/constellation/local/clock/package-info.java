/** The local stack's business clock: an offset in a file that only moves forward. */
@NullMarked
package org.constellation.local.clock;

import org.jspecify.annotations.NullMarked;
