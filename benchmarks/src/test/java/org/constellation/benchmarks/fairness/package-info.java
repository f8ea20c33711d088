@NullMarked
package org.constellation.benchmarks.fairness;

import org.jspecify.annotations.NullMarked;
