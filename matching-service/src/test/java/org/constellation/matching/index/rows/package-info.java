@NullMarked
package org.constellation.matching.index.rows;

import org.jspecify.annotations.NullMarked;
