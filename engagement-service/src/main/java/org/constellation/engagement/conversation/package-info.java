/** What two people write to each other; a document a message, read by nobody else. */
@NullMarked
package org.constellation.engagement.conversation;

import org.jspecify.annotations.NullMarked;
