/** E-mail: composed when it is to go, sent as due work, tried again while the server is away. */
@NullMarked
package org.constellation.notification.mails;

import org.jspecify.annotations.NullMarked;
