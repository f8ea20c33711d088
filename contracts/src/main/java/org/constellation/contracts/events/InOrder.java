package org.constellation.contracts.events;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Unmodifiable copies in natural order, so that equal records are written as equal bytes; {@link
 * Set#copyOf} iterates differently in each JVM. Of constants alone, as those take a word or an
 * array: a million cards are made of these.
 */
final class InOrder {

  private InOrder() {}

  static <E extends Enum<E>> Set<E> set(Collection<E> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
  }

  static <K extends Enum<K>, V> Map<K, V> map(Map<K, V> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<K, V> copy = new EnumMap<>(values);
    copy.values().forEach(Objects::requireNonNull);
    return Collections.unmodifiableMap(copy);
  }
}
