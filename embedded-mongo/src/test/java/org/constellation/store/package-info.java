@NullMarked
package org.constellation.store;

import org.jspecify.annotations.NullMarked;
