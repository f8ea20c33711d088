package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.constellation.store.engine.View;
import org.jspecify.annotations.Nullable;

/** Results that clients have not read to the end. Abandoned ones go after ten minutes. */
final class OpenCursors implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(10);

  /** A result and the state of the collection that it is read from. */
  record Open(String namespace, Iterator<Document> rest, @Nullable View source, Instant used) {
    void close() {
      if (source != null) {
        source.close();
      }
    }
  }

  private final Clock clock;
  private final Map<Long, Open> cursors = new ConcurrentHashMap<>();

  OpenCursors(Clock clock) {
    this.clock = clock;
  }

  int size() {
    return cursors.size();
  }

  /** Keeps the rest of a result for later. */
  long keep(String namespace, Iterator<Document> rest, @Nullable View source) {
    closeIdle();
    long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    cursors.put(id, new Open(namespace, rest, source, clock.instant()));
    return id;
  }

  /** Takes a cursor out, so that nobody else reads it at the same time. */
  Open take(long id, String namespace) {
    Open open = cursors.remove(id);
    if (open == null || !open.namespace().equals(namespace)) {
      throw new MongoServerError(43, "CursorNotFound", "cursor id " + id + " not found");
    }
    return open;
  }

  /** Puts it back. */
  void putBack(long id, Open open) {
    cursors.put(id, new Open(open.namespace(), open.rest(), open.source(), clock.instant()));
  }

  boolean kill(long id) {
    Open open = cursors.remove(id);
    if (open != null) {
      open.close();
    }
    return open != null;
  }

  private void closeIdle() {
    Instant limit = clock.instant().minus(IDLE);
    cursors.forEach((id, open) -> {
      if (open.used().isBefore(limit)) {
        kill(id);
      }
    });
  }

  @Override
  public void close() {
    cursors.keySet().forEach(this::kill);
  }
}
