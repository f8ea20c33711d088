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
import org.constellation.store.engine.Deadline;
import org.constellation.store.engine.View;
import org.jspecify.annotations.Nullable;

/** Results that clients have not read to the end. Abandoned ones go after ten minutes. */
final class OpenCursors implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(10);

  /** The rest of a result and the state of the collection that it is read from. */
  record Result(Iterator<Document> rest, @Nullable View source, Deadline deadline) {
    void close() {
      if (source != null) {
        source.close();
      }
    }
  }

  private record Open(String namespace, Result result, Instant used) {}

  private final Clock clock;
  private final Map<Long, Open> cursors = new ConcurrentHashMap<>();

  OpenCursors(Clock clock) {
    this.clock = clock;
  }

  int size() {
    return cursors.size();
  }

  /** Keeps the rest of a result for later. */
  long keep(String namespace, Result result) {
    closeIdle();
    long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    putBack(id, namespace, result);
    return id;
  }

  /** Takes a cursor out, so that nobody else reads it at the same time. */
  Result take(long id, String namespace) {
    Open open = cursors.get(id);
    if (open == null || !open.namespace().equals(namespace) || !cursors.remove(id, open)) {
      throw new MongoServerError(43, "CursorNotFound", "cursor id " + id + " not found");
    }
    open.result().deadline().resume();
    return open.result();
  }

  /** Puts it back. */
  void putBack(long id, String namespace, Result result) {
    result.deadline().pause();
    cursors.put(id, new Open(namespace, result, clock.instant()));
  }

  boolean kill(long id) {
    Open open = cursors.remove(id);
    if (open != null) {
      open.result().close();
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
