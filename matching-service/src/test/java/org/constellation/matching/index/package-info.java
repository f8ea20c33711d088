@NullMarked
package org.constellation.matching.index;

import org.jspecify.annotations.NullMarked;
