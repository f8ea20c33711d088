/** Matching instances whose best solutions are known. */
@NullMarked
package org.constellation.system.instances;

import org.jspecify.annotations.NullMarked;
