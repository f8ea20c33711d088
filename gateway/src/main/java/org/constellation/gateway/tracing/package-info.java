/** One trace and one correlation id for a call, through the gateway and back to the caller. */
@NullMarked
package org.constellation.gateway.tracing;

import org.jspecify.annotations.NullMarked;
