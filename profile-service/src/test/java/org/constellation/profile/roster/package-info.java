@NullMarked
package org.constellation.profile.roster;

import org.jspecify.annotations.NullMarked;
