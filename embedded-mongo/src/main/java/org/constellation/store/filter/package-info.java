/** Which documents a filter finds; values compare as their keys do, so an index cannot disagree. */
@NullMarked
package org.constellation.store.filter;

import org.jspecify.annotations.NullMarked;
