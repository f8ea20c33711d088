@NullMarked
package org.constellation.matching.ranking;

import org.jspecify.annotations.NullMarked;
