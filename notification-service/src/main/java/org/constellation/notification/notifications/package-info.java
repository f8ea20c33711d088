/** Notifications as they are kept: one for each recipient, cause and channel. */
@NullMarked
package org.constellation.notification.notifications;

import org.jspecify.annotations.NullMarked;
