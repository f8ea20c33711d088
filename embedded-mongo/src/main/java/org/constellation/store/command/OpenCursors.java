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

  /** While it is read nobody else reads it, and who reads it closes it. */
  private record Open(String namespace, Result result, Instant used, boolean reading) {
    Open taken() {
      return new Open(namespace, result, used, true);
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
  long keep(String namespace, Result result) {
    long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    cursors.put(id, resting(namespace, result));
    return id;
  }

  private Open resting(String namespace, Result result) {
    result.deadline().pause();
    return new Open(namespace, result, clock.instant(), false);
  }

  /** Takes a cursor, so that nobody else reads it at the same time. */
  Result take(long id, String namespace) {
    Open open = cursors.get(id);
    if (open == null
        || open.reading()
        || !open.namespace().equals(namespace)
        || !cursors.replace(id, open, open.taken())) {
      throw new MongoServerError(43, "CursorNotFound", "cursor id " + id + " not found");
    }
    open.result().deadline().resume();
    return open.result();
  }

  /** Puts it back, unless it was killed in the meantime. */
  void putBack(long id, String namespace, Result result) {
    Open resting = resting(namespace, result);
    if (cursors.replace(id, resting) == null) {
      result.close();
    }
  }

  /** Ends one that was taken. */
  void end(long id, Result result) {
    cursors.remove(id);
    result.close();
  }

  boolean kill(long id) {
    Open open = cursors.remove(id);
    if (open != null && !open.reading()) {
      open.result().close();
    }
    return open != null;
  }

  void closeIdle() {
    Instant limit = clock.instant().minus(IDLE);
    cursors.forEach((id, open) -> {
      if (!open.reading() && open.used().isBefore(limit) && cursors.remove(id, open)) {
        open.result().close();
      }
    });
  }

  @Override
  public void close() {
    cursors.keySet().forEach(this::kill);
  }
}
