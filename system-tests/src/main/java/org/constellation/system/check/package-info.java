/** What must hold afterwards, looked at from outside alone. */
@NullMarked
package org.constellation.system.check;

import org.jspecify.annotations.NullMarked;
