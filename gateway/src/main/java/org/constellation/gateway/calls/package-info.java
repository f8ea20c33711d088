/** The gateway's own calls to the services, from which it composes answers. */
@NullMarked
package org.constellation.gateway.calls;

import org.jspecify.annotations.NullMarked;
