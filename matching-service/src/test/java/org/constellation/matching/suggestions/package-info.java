@NullMarked
package org.constellation.matching.suggestions;

import org.jspecify.annotations.NullMarked;
