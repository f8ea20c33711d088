package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Changes one document together with its index keys. Everything that can fail comes first. */
final class Changes {
  private final StoredCollection collection;

  Changes(StoredCollection collection) {
    this.collection = collection;
  }

  /** The keys to take out and to put in, for each index that changes. */
  private record KeyChange(Collection<byte[]> gone, Collection<byte[]> come, long several) {}

  /**
   * Works out what changes in the indexes.
   *
   * @throws de.bwaldvogel.mongo.exception.MongoServerError when a unique key is taken
   */
  Prepared prepare(long position, @Nullable Document before, @Nullable Document after) {
    return prepare(position, before, after, true);
  }

  /** The same for what was allowed once, and is repeated. */
  Prepared again(long position, @Nullable Document before, @Nullable Document after) {
    return prepare(position, before, after, false);
  }

  private Prepared prepare(
      long position, @Nullable Document before, @Nullable Document after, boolean checked) {
    Map<StoredIndex, KeyChange> keys = new LinkedHashMap<>();
    for (StoredIndex index : collection.indexes()) {
      Set<byte[]> gone = keys(index, before);
      Set<byte[]> come = keys(index, after);
      long several = after != null && come.size() > 1 ? index.pattern().several(after) : 0;
      Set<byte[]> kept = keys(index, after);
      kept.retainAll(gone);
      gone.removeAll(kept);
      come.removeAll(kept);
      if (checked && after != null) {
        come.forEach(key -> refuseDuplicate(index, key, position, after));
      }
      keys.put(index, new KeyChange(gone, come, several));
    }
    return new Prepared(position, keys);
  }

  private static Set<byte[]> keys(StoredIndex index, @Nullable Document document) {
    Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    if (document != null) {
      keys.addAll(index.keys(document));
    }
    return keys;
  }

  private void refuseDuplicate(StoredIndex index, byte[] key, long position, Document document) {
    if (index.isTaken(key, position)) {
      throw TakenKey.in(collection.namespace(), index.definition(), document);
    }
  }

  /** A change that is known to be allowed. */
  final class Prepared {
    private final long position;
    private final Map<StoredIndex, KeyChange> keys;

    private Prepared(long position, Map<StoredIndex, KeyChange> keys) {
      this.position = position;
      this.keys = keys;
    }

    /**
     * Makes it.
     *
     * @return whether an index has its first document with several values of a field
     */
    boolean apply(byte @Nullable [] document) {
      boolean learnt = false;
      for (Map.Entry<StoredIndex, KeyChange> entry : keys.entrySet()) {
        StoredIndex index = entry.getKey();
        KeyChange change = entry.getValue();
        change.gone().forEach(key -> index.entries().remove(StoredIndex.entry(key, position)));
        change
            .come()
            .forEach(key -> index.entries().put(StoredIndex.entry(key, position), position));
        learnt |= index.learn(change.several());
      }
      if (document == null) {
        collection.documents().remove(position);
      } else {
        collection.documents().put(position, document);
      }
      return learnt;
    }
  }
}
