@NullMarked
package org.constellation.notification;

import org.jspecify.annotations.NullMarked;
