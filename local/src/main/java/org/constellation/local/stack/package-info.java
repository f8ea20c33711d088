/** What the local stack is made of, in which order it starts, in one JVM or as processes. */
@NullMarked
package org.constellation.local.stack;

import org.jspecify.annotations.NullMarked;
