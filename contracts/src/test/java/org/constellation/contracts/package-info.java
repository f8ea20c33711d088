@NullMarked
package org.constellation.contracts;

import org.jspecify.annotations.NullMarked;
