@NullMarked
package org.constellation.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
