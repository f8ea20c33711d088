package org.constellation.store.engine;

import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** MVStore's cursors as lazy streams. */
final class Cursors {
  private Cursors() {}

  static <K, V> Stream<Map.Entry<K, V>> stream(
      RootReference<K, V> root, @Nullable K from, @Nullable K to, boolean backwards) {
    Cursor<K, V> cursor = new Cursor<>(root, from, to, backwards);
    return StreamSupport.stream(new Entries<>(cursor), false);
  }

  private static final class Entries<K, V>
      extends Spliterators.AbstractSpliterator<Map.Entry<K, V>> {
    private final Cursor<K, V> cursor;

    Entries(Cursor<K, V> cursor) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.cursor = cursor;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Map.Entry<K, V>> action) {
      if (!cursor.hasNext()) {
        return false;
      }
      K key = cursor.next();
      action.accept(Map.entry(key, cursor.getValue()));
      return true;
    }
  }
}
