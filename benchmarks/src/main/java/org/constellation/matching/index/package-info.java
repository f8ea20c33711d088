/**
 * What the engine does in between, to be measured; the package is the engine's, as nobody else has
 * to see it.
 */
@NullMarked
package org.constellation.matching.index;

import org.jspecify.annotations.NullMarked;
