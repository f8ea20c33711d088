package org.constellation.notification.streams;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes one open stream. Ringing never blocks and is never lost; rings that come before the stream
 * looks are one.
 */
final class Bell {

  private final Semaphore rings = new Semaphore(0);
  private volatile boolean ended;

  void ring() {
    rings.release();
  }

  /** The stream is to end. */
  void end() {
    ended = true;
    ring();
  }

  boolean hasEnded() {
    return ended;
  }

  /** Waits for a ring; false when none came in time. */
  boolean await(Duration longest) throws InterruptedException {
    boolean rung = rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    rings.drainPermits();
    return rung;
  }
}
