/** People: their profile, needs and offering, and who may see what of them. */
@NullMarked
package org.constellation.profile.people;

import org.jspecify.annotations.NullMarked;
