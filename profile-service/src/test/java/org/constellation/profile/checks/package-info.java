@NullMarked
package org.constellation.profile.checks;

import org.jspecify.annotations.NullMarked;
