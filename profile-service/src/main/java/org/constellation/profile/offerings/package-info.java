/** What a mentor may agree to beforehand. */
@NullMarked
package org.constellation.profile.offerings;

import org.jspecify.annotations.NullMarked;
