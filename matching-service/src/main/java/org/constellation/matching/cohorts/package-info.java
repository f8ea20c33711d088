/** Pairs whole groups of mentees at once, for coordinators to review and to propose. */
@NullMarked
package org.constellation.matching.cohorts;

import org.jspecify.annotations.NullMarked;
