/**
 * Who is paired with whom when many are paired at once: plain arrays and algorithms, and for each
 * result a bound that proves how good it is.
 */
@NullMarked
package org.constellation.matching.assignment;

import org.jspecify.annotations.NullMarked;
