package org.constellation.store.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;

/**
 * One state of a collection: documents and indexes as they were after one write. It never changes.
 *
 * @param point how far the journal must be written before this state may be shown
 */
record Roots(
    MVMap<Long, byte[]> map,
    RootReference<Long, byte[]> documents,
    Map<StoredIndex, RootReference<byte[], Long>> indexes,
    long point) {

  static Roots of(StoredCollection collection, long point) {
    Map<StoredIndex, RootReference<byte[], Long>> indexes = new LinkedHashMap<>();
    for (StoredIndex index : collection.indexes()) {
      indexes.put(index, index.entries().flushAndGetRoot());
    }
    MVMap<Long, byte[]> map = collection.documents();
    return new Roots(map, map.flushAndGetRoot(), indexes, point);
  }

  long count() {
    return documents.getTotalCount();
  }
}
