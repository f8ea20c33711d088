/** The live stream of a person's inbox. */
@NullMarked
package org.constellation.notification.streams;

import org.jspecify.annotations.NullMarked;
