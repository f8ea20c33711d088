package org.constellation.platform.aggregates;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the writers of one aggregate inside this process stand in line instead of overtaking each
 * other's version. Not what makes writes right (the version guard is), only what keeps a crowd at
 * one mentor from retrying in circles.
 */
final class InTurn {

  private static final int STRIPES = 256;
  private static final int ATTEMPTS = 64;

  private final String name;
  private final Lock[] locks = new Lock[STRIPES];

  /**
   * Nobody in line.
   *
   * @param name of what is written
   */
  InTurn(String name) {
    this.name = name;
    for (int i = 0; i < STRIPES; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  /** Tries until the write goes through, the decision needs none, or too many stand in the way. */
  <R> R write(UUID id, Attempt<R> attempt) {
    Lock lock = locks[Math.floorMod(id.hashCode(), STRIPES)];
    lock.lock();
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        R result = attempt.run();
        if (result != null) {
          return result;
        }
        // Another process was faster: a short random pause lets one of the two through.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000L * (i + 1)));
      }
      throw new Aggregates.Contended(name);
    } finally {
      lock.unlock();
    }
  }

  /** One try; null when another writer was faster. */
  interface Attempt<R> {
    @Nullable R run();
  }
}
