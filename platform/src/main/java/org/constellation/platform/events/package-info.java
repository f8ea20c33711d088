/** Events as they arrive: decoded, handled once, parked or dead-lettered, never lost. */
@NullMarked
package org.constellation.platform.events;

import org.jspecify.annotations.NullMarked;
