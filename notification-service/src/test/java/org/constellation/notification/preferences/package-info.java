@NullMarked
package org.constellation.notification.preferences;

import org.jspecify.annotations.NullMarked;
