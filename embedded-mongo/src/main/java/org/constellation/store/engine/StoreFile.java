package org.constellation.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constellation.store.journal.Change;
import org.constellation.store.journal.FileJournal;
import org.constellation.store.journal.Journal;
import org.constellation.store.journal.JournalReplay;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a store: what the file holds, then what the journal holds beyond it. */
public final class StoreFile {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
  private static final String NAME = "store.mv";

  /** A quarter of the heap, so that the inner pages of large indexes stay; never more than this. */
  private static final int MOST_CACHE_MEGABYTES = 256;

  private static final int PAGE_BYTES = 8 * 1024;

  /** How long dead parts of the file are left alone: only the loss of power could need them. */
  private static final int RETENTION_MILLIS = 5_000;

  private StoreFile() {}

  /** A store in memory, gone when closed. */
  public static Engine inMemory() {
    MVStore store = new MVStore.Builder().autoCommitDisabled().open();
    return new Engine(store, new Catalog(store), Journal.none(), false);
  }

  /**
   * A store in a folder, made when missing.
   *
   * @throws IllegalStateException when it is open already
   */
  public static Engine in(Path folder, boolean fsync) {
    long quarter = Runtime.getRuntime().maxMemory() >> 22;
    return in(folder, fsync, RETENTION_MILLIS, (int) Math.min(quarter, MOST_CACHE_MEGABYTES));
  }

  static Engine in(Path folder, boolean fsync, int retentionMillis, int cacheMegabytes) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MVStore store = open(folder, cacheMegabytes);
    if (!fsync) {
      store.setRetentionTime(retentionMillis);
    }
    try {
      return recover(store, folder, fsync);
    } catch (Throwable e) {
      store.closeImmediately();
      throw e;
    }
  }

  private static MVStore open(Path folder, int cacheMegabytes) {
    try {
      return new MVStore.Builder()
          .fileName(folder.resolve(NAME).toString())
          .autoCommitDisabled()
          .autoCommitBufferSize(0) // or it commits in the middle of a write when much is unsaved
          .cacheSize(cacheMegabytes)
          .pageSplitSize(PAGE_BYTES)
          .open();
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new IllegalStateException("The data in " + folder + " is open already", e);
      }
      throw e;
    }
  }

  /** The new journal file is named in the store before it exists: a torn one is never followed. */
  private static Engine recover(MVStore store, Path folder, boolean fsync) {
    Catalog catalog = new Catalog(store);
    JournalReplay replay = new JournalReplay(folder, catalog.journal());
    Repeat repeat = new Repeat(new Engine(store, catalog, Journal.none(), fsync));
    long records = replay.each(repeat::all);
    if (records > 0) {
      LOG.info("Repeated {} journalled writes", records);
    }
    long next = replay.next();
    catalog.setJournal(next);
    store.commit();
    if (fsync) {
      store.sync();
    }
    Journal journal = new FileJournal(folder, next, fsync);
    journal.dropBefore(next);
    catalog.all().values().forEach(collection -> collection.publish(0));
    return new Engine(store, catalog, journal, fsync);
  }

  private static final class Repeat {
    private final Map<Integer, CollectionWriter> writers = new HashMap<>();

    Repeat(Engine engine) {
      for (StoredCollection collection : engine.catalog().all().values()) {
        writers.put(collection.number(), new CollectionWriter(collection, engine));
      }
    }

    void all(List<Change> changes) {
      for (Change change : changes) {
        @Nullable CollectionWriter writer = writers.get(change.collection());
        if (writer == null) {
          throw new IllegalStateException("The journal names collection " + change.collection());
        }
        writer.repeat(change);
      }
    }
  }
}
