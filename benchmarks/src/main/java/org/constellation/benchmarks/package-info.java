/** The benchmarks behind {@code benchmarks/run}, one class each. */
@NullMarked
package org.constellation.benchmarks;

import org.jspecify.annotations.NullMarked;
