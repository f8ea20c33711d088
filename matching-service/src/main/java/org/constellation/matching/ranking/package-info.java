/**
 * How well a mentor fits a mentee, as points with reasons. Plain Java on the contracts alone, so
 * that a fast engine and benchmarks can use the same rules.
 */
@NullMarked
package org.constellation.matching.ranking;

import org.jspecify.annotations.NullMarked;
