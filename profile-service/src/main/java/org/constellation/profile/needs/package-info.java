/** The needs check-up: nine needs, looked at again and again. */
@NullMarked
package org.constellation.profile.needs;

import org.jspecify.annotations.NullMarked;
