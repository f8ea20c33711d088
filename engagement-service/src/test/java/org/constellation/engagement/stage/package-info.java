/** The service from outside: HTTP and topics alone. */
@NullMarked
package org.constellation.engagement.stage;

import org.jspecify.annotations.NullMarked;
