@NullMarked
package org.constellation.store.wire;

import org.jspecify.annotations.NullMarked;
