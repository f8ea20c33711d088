/** Calling the platform from outside, as its clients do. */
@NullMarked
package org.constellation.local.calls;

import org.jspecify.annotations.NullMarked;
