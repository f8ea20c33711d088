/** A simulated year of asking, by fit alone and corrected, side by side. */
@NullMarked
package org.constellation.benchmarks.fairness;

import org.jspecify.annotations.NullMarked;
