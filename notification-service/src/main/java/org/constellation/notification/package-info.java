/** Tells people what concerns them: in an inbox with a live stream, and by e-mail. */
@NullMarked
package org.constellation.notification;

import org.jspecify.annotations.NullMarked;
