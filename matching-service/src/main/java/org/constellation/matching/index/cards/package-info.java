/** Cards in few bytes: kept as such, and read again for the few that are shown. */
@NullMarked
package org.constellation.matching.index.cards;

import org.jspecify.annotations.NullMarked;
