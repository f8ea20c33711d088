@NullMarked
package org.constellation.matching.index.cards;

import org.jspecify.annotations.NullMarked;
