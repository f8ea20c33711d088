package org.constellation.store.filter;

import org.jspecify.annotations.Nullable;

/** Asks something of one value; of {@code Missing} where a document has none. */
@FunctionalInterface
interface ValueTest {
  boolean passes(@Nullable Object value);
}
