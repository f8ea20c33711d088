/**
 * Has whole cohorts made as coordinators have; beside what it measures, which shows it to nobody.
 */
@NullMarked
package org.constellation.matching.cohorts;

import org.jspecify.annotations.NullMarked;
