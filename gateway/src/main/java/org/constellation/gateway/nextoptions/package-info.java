/** What to do after an ask that came to nothing: no dead ends. */
@NullMarked
package org.constellation.gateway.nextoptions;

import org.jspecify.annotations.NullMarked;
