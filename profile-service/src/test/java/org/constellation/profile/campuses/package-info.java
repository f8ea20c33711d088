@NullMarked
package org.constellation.profile.campuses;

import org.jspecify.annotations.NullMarked;
