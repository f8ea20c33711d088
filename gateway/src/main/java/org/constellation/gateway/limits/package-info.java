/** How much one caller may ask: calls and bytes. */
@NullMarked
package org.constellation.gateway.limits;

import org.jspecify.annotations.NullMarked;
