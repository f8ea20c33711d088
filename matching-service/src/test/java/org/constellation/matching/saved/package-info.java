@NullMarked
package org.constellation.matching.saved;

import org.jspecify.annotations.NullMarked;
