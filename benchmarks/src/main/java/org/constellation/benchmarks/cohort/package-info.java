/** How fast and how well whole cohorts are paired, beside OR-Tools. */
@NullMarked
package org.constellation.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
