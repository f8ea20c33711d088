@NullMarked
package org.constellation.matching.cohorts;

import org.jspecify.annotations.NullMarked;
