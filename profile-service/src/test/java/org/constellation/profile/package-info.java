@NullMarked
package org.constellation.profile;

import org.jspecify.annotations.NullMarked;
