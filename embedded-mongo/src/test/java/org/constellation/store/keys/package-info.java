@NullMarked
package org.constellation.store.keys;

import org.jspecify.annotations.NullMarked;
