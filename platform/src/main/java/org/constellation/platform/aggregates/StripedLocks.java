package org.constellation.platform.aggregates;

import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the writers of one aggregate inside this process stand in line instead of overtaking each
 * other's version. Not what makes writes right (the version guard is), only what keeps a crowd at
 * one mentor from retrying in circles.
 */
final class StripedLocks {

  private static final int STRIPES = 256;
  private final Lock[] locks = new Lock[STRIPES];

  StripedLocks() {
    for (int i = 0; i < STRIPES; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  Lock of(UUID id) {
    return locks[Math.floorMod(id.hashCode(), STRIPES)];
  }
}
