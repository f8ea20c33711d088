/** What was recorded beside an aggregate's state leaves for the broker from here. */
@NullMarked
package org.constellation.platform.outbox;

import org.jspecify.annotations.NullMarked;
