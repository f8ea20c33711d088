@NullMarked
package org.constellation.matching.index.words;

import org.jspecify.annotations.NullMarked;
