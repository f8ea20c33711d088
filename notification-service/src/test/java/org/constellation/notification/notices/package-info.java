@NullMarked
package org.constellation.notification.notices;

import org.jspecify.annotations.NullMarked;
