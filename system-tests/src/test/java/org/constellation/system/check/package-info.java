@NullMarked
package org.constellation.system.check;

import org.jspecify.annotations.NullMarked;
