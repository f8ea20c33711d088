package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An unmodifiable map that is cheap to change into another one: a change copies one small shard and
 * the list of shards, whatever the size. Readers keep the one they have.
 */
final class Shards<K, V> {

  private static final int COUNT = 1 << 10;

  private final List<Map<K, V>> shards;
  private final int size;

  private Shards(List<Map<K, V>> shards, int size) {
    this.shards = shards;
    this.size = size;
  }

  static <K, V> Shards<K, V> empty() {
    List<Map<K, V>> none = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      none.add(Map.of());
    }
    return new Shards<>(none, 0);
  }

  Optional<V> get(K key) {
    return Optional.ofNullable(shards.get(shard(key)).get(key));
  }

  Shards<K, V> with(K key, V value) {
    Map<K, V> shard = new HashMap<>(shards.get(shard(key)));
    boolean fresh = shard.put(key, value) == null;
    return replaced(key, shard, fresh ? size + 1 : size);
  }

  Shards<K, V> without(K key) {
    Map<K, V> shard = new HashMap<>(shards.get(shard(key)));
    return shard.remove(key) == null ? this : replaced(key, shard, size - 1);
  }

  Stream<V> values() {
    return shards.stream().map(Map::values).flatMap(Collection::stream);
  }

  Map<K, V> toMap() {
    Map<K, V> all = new HashMap<>();
    shards.forEach(all::putAll);
    return all;
  }

  int size() {
    return size;
  }

  private Shards<K, V> replaced(K key, Map<K, V> shard, int newSize) {
    List<Map<K, V>> copy = new ArrayList<>(shards);
    copy.set(shard(key), shard);
    return new Shards<>(copy, newSize);
  }

  private static int shard(Object key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (COUNT - 1);
  }
}
