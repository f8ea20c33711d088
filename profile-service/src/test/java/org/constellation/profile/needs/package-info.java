@NullMarked
package org.constellation.profile.needs;

import org.jspecify.annotations.NullMarked;
