/** A whole cohort, by the public interface alone. */
@NullMarked
package org.constellation.system.cohorts;

import org.jspecify.annotations.NullMarked;
