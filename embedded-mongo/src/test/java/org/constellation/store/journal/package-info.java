@NullMarked
package org.constellation.store.journal;

import org.jspecify.annotations.NullMarked;
