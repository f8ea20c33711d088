@NullMarked
package org.constellation.store.engine;

import org.jspecify.annotations.NullMarked;
