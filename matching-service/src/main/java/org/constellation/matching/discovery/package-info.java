/** Looking around, recommendations and the constellation, over HTTP and in words. */
@NullMarked
package org.constellation.matching.discovery;

import org.jspecify.annotations.NullMarked;
