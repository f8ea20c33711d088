package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code maxTimeMS}, looked at for each document. */
record Deadline(long nanoTime, boolean set) {
  static Deadline after(@Nullable Duration time) {
    return time == null || time.isZero()
        ? new Deadline(0, false)
        : new Deadline(System.nanoTime() + time.toNanos(), true);
  }

  void check() {
    if (set && System.nanoTime() - nanoTime > 0) {
      throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
    }
  }
}
