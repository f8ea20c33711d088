/** Over HTTP: two people meet. */
@NullMarked
package org.constellation.engagement.sessions;

import org.jspecify.annotations.NullMarked;
