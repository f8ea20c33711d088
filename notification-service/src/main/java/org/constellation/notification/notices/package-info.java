/** What is told to whom, about what, and in which words. */
@NullMarked
package org.constellation.notification.notices;

import org.jspecify.annotations.NullMarked;
