package org.constellation.local.clock;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until a limit on wall time. */
final class PollingPatience implements Patience {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final Duration limit;

  PollingPatience(Duration limit) {
    this.limit = limit;
  }

  @Override
  public void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new NotSettled();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
