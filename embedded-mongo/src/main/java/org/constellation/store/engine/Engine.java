package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.constellation.store.journal.Journal;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * All collections of a store. Writers share the gate and exclude each other per collection; a
 * checkpoint and a change of the catalog have the gate to themselves.
 */
public final class Engine implements AutoCloseable {
  private final MVStore store;
  private final Catalog catalog;
  private final Collections collections;
  private final Journal journal;
  private final Checkpoint checkpoint;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final ScanLog scans = new ScanLog();
  private final Health health = new Health();

  Engine(MVStore store, Catalog catalog, Journal journal, boolean fsync) {
    this.store = store;
    this.catalog = catalog;
    this.collections = new Collections(catalog, this);
    this.journal = journal;
    this.checkpoint = new Checkpoint(store, catalog, journal, fsync);
  }

  /**
   * Writes to a collection, creating it when needed, and comes back when the write is durable. What
   * was done before an error is kept, as in MongoDB.
   */
  public <T> T write(String namespace, Function<? super CollectionWriter, T> work) {
    health.check();
    while (true) {
      StoredCollection there = catalog.find(namespace);
      Written<T> written = writeTo(there == null ? collections.open(namespace) : there, work);
      if (written != null) {
        return durable(written);
      }
    }
  }

  /** The same, when there is such a collection; else the other work. */
  public <T> T writeIfPresent(
      String namespace, Function<? super CollectionWriter, T> work, Supplier<T> otherwise) {
    health.check();
    StoredCollection collection = catalog.find(namespace);
    Written<T> written = collection == null ? null : writeTo(collection, work);
    return written == null ? otherwise.get() : durable(written);
  }

  private <T> T durable(Written<T> written) {
    health.guard(() -> journal.await(written.point()));
    return written.result().get();
  }

  private record Written<T>(long point, Supplier<T> result) {}

  /** Null when the collection was dropped in the meantime. */
  private <T> @Nullable Written<T> writeTo(
      StoredCollection collection, Function<? super CollectionWriter, T> work) {
    gate.readLock().lock();
    collection.writing().lock();
    try {
      health.check();
      if (collection.isDropped()) {
        return null;
      }
      CollectionWriter writer = new CollectionWriter(collection, this);
      Supplier<T> result = attempt(writer, work);
      health.check();
      health.guard(writer::publish);
      return new Written<>(collection.published().point(), result);
    } finally {
      collection.writing().unlock();
      gate.readLock().unlock();
    }
  }

  /** An error of the JVM as well, such as too deep a recursion, leaves what was done before it. */
  private static <T> Supplier<T> attempt(
      CollectionWriter writer, Function<? super CollectionWriter, T> work) {
    try {
      T result = work.apply(writer);
      return () -> result;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    } catch (Error e) {
      return () -> {
        throw e;
      };
    }
  }

  /** Reads one state of a collection; empty when there is none. */
  public View read(String namespace) {
    health.check();
    View view = new View(namespace, this);
    try {
      health.guard(() -> journal.await(view.point()));
      return view;
    } catch (Throwable e) {
      view.close();
      throw e;
    }
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

  Journal journal() {
    return journal;
  }

  Health health() {
    return health;
  }

  /**
   * Does something while nobody writes, and saves the store after it. A refusal leaves everything
   * as it was; any other failure may have stopped half-way.
   */
  <T> T exclusively(Supplier<T> work) {
    gate.writeLock().lock();
    try {
      health.check();
      T result = health.guard(() -> refusable(work)).get();
      save();
      return result;
    } finally {
      gate.writeLock().unlock();
    }
  }

  private static <T> Supplier<T> refusable(Supplier<T> work) {
    try {
      T result = work.get();
      return () -> result;
    } catch (MongoServerError refusal) {
      return () -> {
        throw refusal;
      };
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
    health.check();
    if (checkpoint.isDue()) {
      health.guard(checkpoint::write);
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

  /** Whoever waits for the gate meanwhile finds the store closed. */
  @Override
  public void close() {
    gate.writeLock().lock();
    try {
      closeAlone();
    } finally {
      health.end();
      gate.writeLock().unlock();
    }
  }

  /** What half a change may have left in memory is not saved: the journal has the truth. */
  private void closeAlone() {
    try (AutoCloseable _ = this::closeStore;
        Journal _ = journal) {
      if (health.isGood()) {
        checkpoint();
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void closeStore() {
    if (health.isGood()) {
      store.close();
    } else {
      store.closeImmediately();
    }
  }
}
