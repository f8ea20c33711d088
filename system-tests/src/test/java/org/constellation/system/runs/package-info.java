@NullMarked
package org.constellation.system.runs;

import org.jspecify.annotations.NullMarked;
