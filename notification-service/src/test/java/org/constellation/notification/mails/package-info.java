@NullMarked
package org.constellation.notification.mails;

import org.jspecify.annotations.NullMarked;
