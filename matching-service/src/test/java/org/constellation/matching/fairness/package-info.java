@NullMarked
package org.constellation.matching.fairness;

import org.jspecify.annotations.NullMarked;
