/** Which mails a person wants, and when. */
@NullMarked
package org.constellation.notification.preferences;

import org.jspecify.annotations.NullMarked;
