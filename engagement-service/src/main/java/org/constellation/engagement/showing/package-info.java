/** An engagement as each side, or a coordinator, may see it. */
@NullMarked
package org.constellation.engagement.showing;

import org.jspecify.annotations.NullMarked;
