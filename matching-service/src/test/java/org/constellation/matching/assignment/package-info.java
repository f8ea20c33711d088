@NullMarked
package org.constellation.matching.assignment;

import org.jspecify.annotations.NullMarked;
