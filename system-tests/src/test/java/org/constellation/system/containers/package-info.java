@NullMarked
package org.constellation.system.containers;

import org.jspecify.annotations.NullMarked;
