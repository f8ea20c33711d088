@NullMarked
package org.constellation.system.instances;

import org.jspecify.annotations.NullMarked;
