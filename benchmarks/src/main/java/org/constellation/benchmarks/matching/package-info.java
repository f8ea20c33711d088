/** The matching engine beside a scan of objects and a search engine, on a made-up crowd. */
@NullMarked
package org.constellation.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
