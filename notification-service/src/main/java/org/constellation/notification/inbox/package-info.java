/** What waits in a person's inbox, and reading it. */
@NullMarked
package org.constellation.notification.inbox;

import org.jspecify.annotations.NullMarked;
