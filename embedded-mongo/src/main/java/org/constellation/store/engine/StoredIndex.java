package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.constellation.store.filter.Filter;
import org.constellation.store.keys.Bounds;
import org.constellation.store.keys.KeyPattern;
import org.constellation.store.plan.IndexInfo;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index: the fields' values followed by the document's position, in order. */
final class StoredIndex implements IndexInfo {
  private final int number;
  private final IndexDefinition definition;
  private final KeyPattern pattern;
  private final @Nullable Filter partial;
  private final boolean sparse;
  private final boolean unique;
  private final MVMap<byte[], Long> entries;
  private volatile long multikey;

  StoredIndex(int number, IndexDefinition definition, MVMap<byte[], Long> entries, long multikey) {
    this.number = number;
    this.definition = definition;
    this.pattern = definition.pattern();
    Document filter = definition.partial();
    this.partial = filter == null ? null : Filter.of(filter);
    this.sparse = definition.sparse();
    this.unique = definition.unique();
    this.entries = entries;
    this.multikey = multikey;
  }

  int number() {
    return number;
  }

  IndexDefinition definition() {
    return definition;
  }

  MVMap<byte[], Long> entries() {
    return entries;
  }

  @Override
  public String name() {
    return definition.name();
  }

  @Override
  public KeyPattern pattern() {
    return pattern;
  }

  @Override
  public boolean sparse() {
    return sparse;
  }

  @Override
  public @Nullable Document partial() {
    return definition.partial();
  }

  @Override
  public boolean multikey() {
    return multikey != 0;
  }

  @Override
  public boolean multikey(int field) {
    return (multikey & 1L << field) != 0;
  }

  long multikeyFields() {
    return multikey;
  }

  /** True when that was not known yet. Told by the one that writes the collection. */
  boolean learn(long several) {
    long known = multikey;
    multikey = known | several;
    return multikey != known;
  }

  @Override
  public long count(Bounds bounds) {
    return place(bounds.to()) - place(bounds.from());
  }

  private long place(byte[] key) {
    long index = entries.getKeyIndex(key);
    return index < 0 ? -index - 1 : index;
  }

  /** The keys that a document has here; none when a sparse or partial index leaves it out. */
  Collection<byte[]> keys(Document document) {
    if (partial != null && !partial.matches(document)) {
      return List.of();
    }
    if (sparse && !pattern.isPresentIn(document)) {
      return List.of();
    }
    return pattern.keys(document);
  }

  /** Whether another document already has this key in a unique index. */
  boolean isTaken(byte[] key, long self) {
    if (!unique) {
      return false;
    }
    byte[] first = entries.ceilingKey(key);
    if (first == null || !startsWith(first, key)) {
      return false;
    }
    return !Arrays.equals(first, entry(key, self)) || isHeldByMore(key, first);
  }

  private boolean isHeldByMore(byte[] key, byte[] first) {
    byte[] second = entries.higherKey(first);
    return second != null && startsWith(second, key);
  }

  private static boolean startsWith(byte[] entry, byte[] key) {
    return entry.length == key.length + Long.BYTES
        && Arrays.equals(entry, 0, key.length, key, 0, key.length);
  }

  static byte[] entry(byte[] key, long position) {
    return ByteBuffer.allocate(key.length + Long.BYTES).put(key).putLong(position).array();
  }
}
