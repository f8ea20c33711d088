package org.constellation.system.runs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.constellation.system.load.Told;

/** How fast commands are acknowledged while the stack is up. */
final class Pace {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

  private long acknowledged;
  private long nanos;
  private long fewest = Long.MAX_VALUE;
  private double last;

  /** Waits for so many more; the wait counts as time up. */
  void untilAcknowledged(Told told, int more) {
    long start = told.acknowledged();
    long begun = System.nanoTime();
    while (told.acknowledged() < start + more) {
      if (System.nanoTime() - begun > PATIENCE) {
        throw new IllegalStateException(
            "only "
                + (told.acknowledged() - start)
                + " commands were acknowledged in three minutes");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    long counted = told.acknowledged() - start;
    long taken = System.nanoTime() - begun;
    acknowledged += counted;
    nanos += taken;
    last = counted * 1e9 / taken;
    if (more >= 100) {
      fewest = Math.min(fewest, counted);
    }
  }

  long fewest() {
    return fewest;
  }

  /** Of the last wait alone. */
  double lastPerSecond() {
    return last;
  }

  double perSecond() {
    return acknowledged * 1e9 / nanos;
  }
}
