/** A gentle push for who has asked nobody. */
@NullMarked
package org.constellation.system.suggestions;

import org.jspecify.annotations.NullMarked;
