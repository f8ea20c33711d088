/** The watch over what the services send to the store. */
@NullMarked
package org.constellation.system.watch;

import org.jspecify.annotations.NullMarked;
