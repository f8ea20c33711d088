/** Every command that the services send to the store, held against the written subset. */
@NullMarked
package org.constellation.system.watch;

import org.jspecify.annotations.NullMarked;
