package org.constellation.contracts.events;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unmodifiable copies in natural order, so that equal records are written as equal bytes; {@link
 * Set#copyOf} iterates differently in each JVM.
 */
final class InOrder {

  private InOrder() {}

  static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
    return Collections.unmodifiableSet(new TreeSet<>(Set.copyOf(values)));
  }

  static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> values) {
    return Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(values)));
  }
}
