@NullMarked
package org.constellation.notification.notifications;

import org.jspecify.annotations.NullMarked;
