/** A stack of its own for a run, as processes that can be killed. */
@NullMarked
package org.constellation.system.stack;

import org.jspecify.annotations.NullMarked;
