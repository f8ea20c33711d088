/** What a run measured, with its gates. */
@NullMarked
package org.constellation.system.figures;

import org.jspecify.annotations.NullMarked;
