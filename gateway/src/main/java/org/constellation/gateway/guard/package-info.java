/** Breakers, time limits, bulkheads and retries, one set for each service. */
@NullMarked
package org.constellation.gateway.guard;

import org.jspecify.annotations.NullMarked;
