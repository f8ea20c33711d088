/** People by the hundred, from a campus's CSV. */
@NullMarked
package org.constellation.profile.roster;

import org.jspecify.annotations.NullMarked;
