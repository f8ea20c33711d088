@NullMarked
package org.constellation.notification.streams;

import org.jspecify.annotations.NullMarked;
