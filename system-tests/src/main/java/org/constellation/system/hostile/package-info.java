/** Bad input at every operation that the joined OpenAPI document names. */
@NullMarked
package org.constellation.system.hostile;

import org.jspecify.annotations.NullMarked;
