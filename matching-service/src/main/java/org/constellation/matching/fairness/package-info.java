/**
 * What was shown to whom, and the correction that follows from it, epoch by epoch. See
 * docs/fairness.md.
 */
@NullMarked
package org.constellation.matching.fairness;

import org.jspecify.annotations.NullMarked;
