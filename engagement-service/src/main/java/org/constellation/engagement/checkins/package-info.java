/** Over HTTP: two people say that they were in touch. */
@NullMarked
package org.constellation.engagement.checkins;

import org.jspecify.annotations.NullMarked;
