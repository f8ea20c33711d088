@NullMarked
package org.constellation.notification.inbox;

import org.jspecify.annotations.NullMarked;
