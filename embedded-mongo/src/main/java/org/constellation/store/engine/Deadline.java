package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * {@code maxTimeMS}: how long a command may work, looked at for each document. While a client
 * leaves its cursor alone, the time stands still.
 */
public final class Deadline {
  /** For what may take as long as it does. */
  public static final Deadline NONE = new Deadline(Long.MAX_VALUE, () -> 0);

  private final LongSupplier nanoTime;
  private long left;
  private long since;

  private Deadline(long nanos, LongSupplier nanoTime) {
    this.left = nanos;
    this.nanoTime = nanoTime;
    this.since = nanoTime.getAsLong();
  }

  /** From now on; nothing is no limit. */
  public static Deadline after(Duration time) {
    return after(time, System::nanoTime);
  }

  static Deadline after(Duration time, LongSupplier nanoTime) {
    return time.isZero() ? NONE : new Deadline(time.toNanos(), nanoTime);
  }

  /** The client has its answer, and may take its time. */
  public void pause() {
    left -= nanoTime.getAsLong() - since;
  }

  /** The client wants more. */
  public void resume() {
    since = nanoTime.getAsLong();
  }

  void check() {
    if (nanoTime.getAsLong() - since > left) {
      throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
    }
  }
}
