/** How many requests a mentee has open. */
@NullMarked
package org.constellation.request.quota;

import org.jspecify.annotations.NullMarked;
