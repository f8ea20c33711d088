package org.constellation.store.engine;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;

/** A collection's maps, and the state of it that readers see. */
final class StoredCollection {
  private final int number;
  private final MVMap<Long, byte[]> documents;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile String namespace;
  private volatile List<StoredIndex> indexes;
  private volatile Roots published;
  private volatile boolean dropped;
  private long nextPosition;

  StoredCollection(
      int number, String namespace, MVMap<Long, byte[]> documents, List<StoredIndex> indexes) {
    this.number = number;
    this.namespace = namespace;
    this.documents = documents;
    this.indexes = List.copyOf(indexes);
    Long last = documents.lastKey();
    this.nextPosition = last == null ? 1 : last + 1;
    this.published = Roots.of(this, 0);
  }

  int number() {
    return number;
  }

  String namespace() {
    return namespace;
  }

  void rename(String newNamespace) {
    namespace = newNamespace;
  }

  MVMap<Long, byte[]> documents() {
    return documents;
  }

  List<StoredIndex> indexes() {
    return indexes;
  }

  void replaceIndexes(List<StoredIndex> newIndexes) {
    indexes = List.copyOf(newIndexes);
    publish(published.point());
  }

  ReentrantLock writing() {
    return writing;
  }

  Roots published() {
    return published;
  }

  void publish(long point) {
    published = Roots.of(this, point);
  }

  boolean isDropped() {
    return dropped;
  }

  void drop() {
    dropped = true;
  }

  long takePosition() {
    return nextPosition++;
  }

  void reserve(long position) {
    nextPosition = Math.max(nextPosition, position + 1);
  }
}
