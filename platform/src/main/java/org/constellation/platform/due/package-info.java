/** Work that falls due by the business clock. */
@NullMarked
package org.constellation.platform.due;

import org.jspecify.annotations.NullMarked;
