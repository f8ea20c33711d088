@NullMarked
package org.constellation.matching;

import org.jspecify.annotations.NullMarked;
