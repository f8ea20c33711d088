@NullMarked
package org.constellation.benchmarks.plots;

import org.jspecify.annotations.NullMarked;
