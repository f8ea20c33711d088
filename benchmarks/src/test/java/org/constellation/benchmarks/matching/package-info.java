/** Tests of what the engine is measured with. */
@NullMarked
package org.constellation.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
