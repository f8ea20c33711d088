/** Whom to tell, and when, that there are people whom they could ask. */
@NullMarked
package org.constellation.matching.suggestions;

import org.jspecify.annotations.NullMarked;
