package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** One durable state of a collection, kept until it is closed whatever is written meanwhile. */
public final class View implements AutoCloseable {
  private final MVStore store;
  private final MVStore.TxCounter usage;
  private final @Nullable Reader reader;
  private final long point;
  private boolean closed;

  /** The usage is registered before the state is taken: from then on nothing of it is reused. */
  View(String namespace, Engine engine) {
    this.store = engine.store();
    this.usage = store.registerVersionUsage();
    StoredCollection collection = engine.catalog().find(namespace);
    if (collection == null) {
      this.reader = null;
      this.point = 0;
    } else {
      Roots roots = collection.published();
      this.reader = new Reader(roots, namespace, engine.scans());
      this.point = roots.point();
    }
  }

  long point() {
    return point;
  }

  /** Whether there is such a collection. */
  public boolean exists() {
    return reader != null;
  }

  /** What matches, read as it is asked for; to be used before the view is closed. */
  public Stream<Document> find(Query query) {
    return reader == null ? Stream.empty() : reader.find(query).map(Found::document);
  }

  /** How many match. */
  public long count(Query query) {
    return reader == null ? 0 : reader.count(query);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      store.deregisterVersionUsage(usage);
    }
  }
}
