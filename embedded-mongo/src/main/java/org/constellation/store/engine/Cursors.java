package org.constellation.store.engine;

import java.util.Iterator;
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

  /** One after the other. A flat-mapped stream would read each of them whole. */
  static <T> Stream<T> joined(Iterator<Stream<T>> streams) {
    return StreamSupport.stream(new Joined<>(streams), false);
  }

  private static final class Joined<T> extends Spliterators.AbstractSpliterator<T> {
    private final Iterator<Stream<T>> streams;
    private Spliterator<T> current = Spliterators.emptySpliterator();

    Joined(Iterator<Stream<T>> streams) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.streams = streams;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      while (!current.tryAdvance(action)) {
        if (!streams.hasNext()) {
          return false;
        }
        current = streams.next().spliterator();
      }
      return true;
    }
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
