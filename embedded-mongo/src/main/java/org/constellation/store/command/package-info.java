/** MongoDB's commands over the engine; what is not supported is refused. */
@NullMarked
package org.constellation.store.command;

import org.jspecify.annotations.NullMarked;
