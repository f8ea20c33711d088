@NullMarked
package org.constellation.profile.people;

import org.jspecify.annotations.NullMarked;
