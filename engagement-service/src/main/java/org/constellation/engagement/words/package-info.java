/** What people write, as it may come in: lines and texts, and moments with their zone. */
@NullMarked
package org.constellation.engagement.words;

import org.jspecify.annotations.NullMarked;
