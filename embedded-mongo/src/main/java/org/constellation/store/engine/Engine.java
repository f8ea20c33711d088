package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.constellation.store.journal.Change;
import org.constellation.store.journal.Journal;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * All collections of a store. Writers share the gate and exclude each other per collection; a
 * checkpoint and a change of the catalog have the gate to themselves.
 */
public final class Engine implements AutoCloseable {
  private static final int LEAST_FILLED_PERCENT = 50;
  private static final int COMPACTED_BYTES = 8 << 20;

  private final MVStore store;
  private final Catalog catalog;
  private final Collections collections;
  private final Journal journal;
  private final boolean fsync;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final ScanLog scans = new ScanLog();
  private volatile @Nullable RuntimeException failure;

  Engine(MVStore store, Catalog catalog, Journal journal, boolean fsync) {
    this.store = store;
    this.catalog = catalog;
    this.collections = new Collections(catalog, this);
    this.journal = journal;
    this.fsync = fsync;
  }

  /**
   * Writes to a collection, creating it when needed, and comes back when the write is durable. What
   * was done before an error is kept, as in MongoDB.
   */
  public <T> T write(String namespace, Function<CollectionWriter, T> work) {
    refuseAfterFailure();
    while (true) {
      StoredCollection there = catalog.find(namespace);
      Written<T> written = writeTo(there == null ? collections.open(namespace) : there, work);
      if (written != null) {
        return durable(written);
      }
    }
  }

  /** The same, when there is such a collection; else the other answer. */
  public <T> T writeIfPresent(String namespace, Function<CollectionWriter, T> work, T otherwise) {
    refuseAfterFailure();
    StoredCollection collection = catalog.find(namespace);
    Written<T> written = collection == null ? null : writeTo(collection, work);
    return written == null ? otherwise : durable(written);
  }

  private <T> T durable(Written<T> written) {
    journal.await(written.point());
    return written.result().get();
  }

  private record Written<T>(long point, Supplier<T> result) {}

  /** Null when the collection was dropped in the meantime. */
  private <T> @Nullable Written<T> writeTo(
      StoredCollection collection, Function<CollectionWriter, T> work) {
    gate.readLock().lock();
    collection.writing().lock();
    try {
      if (collection.isDropped()) {
        return null;
      }
      CollectionWriter writer = new CollectionWriter(collection, this);
      Supplier<T> result = attempt(writer, work);
      return new Written<>(publish(collection, writer.journalled()), result);
    } finally {
      collection.writing().unlock();
      gate.readLock().unlock();
    }
  }

  private static <T> Supplier<T> attempt(
      CollectionWriter writer, Function<CollectionWriter, T> work) {
    try {
      T result = work.apply(writer);
      return () -> result;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  private long publish(StoredCollection collection, List<Change> changes) {
    refuseAfterFailure();
    if (changes.isEmpty()) {
      return collection.published().point();
    }
    long point = journal.append(Change.encode(changes));
    collection.publish(point);
    return point;
  }

  /** Reads one state of a collection; empty when there is none. */
  public View read(String namespace) {
    refuseAfterFailure();
    View view = new View(namespace, this);
    journal.await(view.point());
    return view;
  }

  /** Which collections and indexes there are. */
  public Collections collections() {
    return collections;
  }

  /** What no index narrowed. */
  public ScanLog scans() {
    return scans;
  }

  /** Bytes in the store's file; 0 in memory. */
  public long fileSize() {
    return store.getFileStore() == null ? 0 : store.getFileStore().size();
  }

  MVStore store() {
    return store;
  }

  Catalog catalog() {
    return catalog;
  }

  void rememberMultikey(StoredCollection collection) {
    catalog.save(collection);
  }

  /** After this nothing can be relied on but the journal: only opening anew helps. */
  void fail(RuntimeException cause) {
    failure = cause;
  }

  private void refuseAfterFailure() {
    RuntimeException cause = failure;
    if (cause != null) {
      throw new MongoServerError(
          91, "ShutdownInProgress", "The store has failed: restart it", cause);
    }
  }

  /** Does something while nobody writes, and saves the store after it. */
  <T> T exclusively(Supplier<T> work) {
    refuseAfterFailure();
    gate.writeLock().lock();
    try {
      return work.get();
    } finally {
      save();
      gate.writeLock().unlock();
    }
  }

  /** Writes everything to the store's file, after which the journal so far is not needed. */
  public void checkpoint() {
    gate.writeLock().lock();
    try {
      save();
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void save() {
    if (failure != null || store.getFileStore() == null || !store.hasUnsavedChanges()) {
      return;
    }
    long next = catalog.journal() + 1;
    journal.startFile(next);
    catalog.setJournal(next);
    store.commit();
    if (fsync) {
      store.sync();
    }
    journal.dropBefore(next);
    if (store.getFillRate() < LEAST_FILLED_PERCENT) {
      store.compact(LEAST_FILLED_PERCENT, COMPACTED_BYTES);
      // What was moved is soon gone from its old place: a collection that nobody writes would go on
      // showing the old one.
      catalog.all().values().forEach(moved -> moved.publish(moved.published().point()));
    }
  }

  long journalled() {
    return journal.fileSize();
  }

  /** Bytes of changed pages that are only in memory. */
  long unsaved() {
    return store.getUnsavedMemory();
  }

  /** An index's contents against the documents, for tests: what is missing and what is too much. */
  public List<String> check() {
    return new IntegrityCheck(catalog).findings();
  }

  @Override
  public void close() {
    try {
      checkpoint();
      journal.close();
    } finally {
      if (failure == null) {
        store.close();
      } else {
        store.closeImmediately(); // half a change may be in memory: the journal has the truth
      }
    }
  }
}
