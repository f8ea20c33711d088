package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * The mentees to whom each mentor would be worth most: those who are nobody's favourite have to be
 * looked at too where minimums are to be met.
 */
final class Suitors {

  private static final int LOCKS = 64;
  private static final int SPARE = 4;

  private final long[][] best;
  private final Object[] locks = new Object[LOCKS];

  Suitors(Wish wish) {
    best = new long[wish.free().length][];
    Arrays.setAll(
        best,
        mentor -> {
          int least = wish.leastLoads().length == 0 ? 0 : wish.leastLoads()[mentor];
          return new long[wish.free()[mentor] == 0 ? 0 : least + SPARE];
        });
    Arrays.setAll(locks, _ -> new Object());
  }

  /** The lower mentee where two are worth the same, so that the threads' order does not matter. */
  void offer(int mentor, int mentee, int worth) {
    long[] held = best[mentor];
    if (held.length == 0) {
      return;
    }
    long offered = ((long) worth << Integer.SIZE) | (Integer.MAX_VALUE - mentee);
    synchronized (locks[mentor % LOCKS]) {
      int at = held.length - 1;
      if (offered <= held[at] || Arrays.stream(held).anyMatch(one -> one == offered)) {
        return; // a mentee may look several times
      }
      while (at > 0 && held[at - 1] < offered) {
        held[at] = held[at - 1];
        at--;
      }
      held[at] = offered;
    }
  }

  void addTo(Candidates candidates) {
    for (int mentor = 0; mentor < best.length; mentor++) {
      for (long one : best[mentor]) {
        if (one != 0) {
          candidates.add(Integer.MAX_VALUE - (int) one, mentor, (int) (one >>> Integer.SIZE));
        }
      }
    }
  }
}
