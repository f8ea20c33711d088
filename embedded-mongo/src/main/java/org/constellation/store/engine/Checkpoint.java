package org.constellation.store.engine;

import org.constellation.store.journal.Journal;
import org.h2.mvstore.MVStore;

/** Writes what is in memory to the store's file, so that the journal so far is not needed. */
record Checkpoint(MVStore store, Catalog catalog, Journal journal, boolean fsync) {
  private static final int LEAST_FILLED_PERCENT = 50;
  private static final int COMPACTED_BYTES = 8 << 20;

  boolean isDue() {
    return store.getFileStore() != null && store.hasUnsavedChanges();
  }

  void write() {
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
}
