/** Clients that act in people's names and remember what they were told. */
@NullMarked
package org.constellation.system.load;

import org.jspecify.annotations.NullMarked;
