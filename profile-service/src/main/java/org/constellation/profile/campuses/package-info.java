/** Campuses, their consortia and policies. */
@NullMarked
package org.constellation.profile.campuses;

import org.jspecify.annotations.NullMarked;
