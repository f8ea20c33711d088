package org.constellation.matching.assignment;

/** The bids that each mentor holds, the lowest in front: a heap for each, all in two arrays. */
final class Bids {

  /** Nobody had to go. */
  static final int NOBODY = -1;

  /** The price of a mentor without any place: more than anything is worth. */
  private static final int NO_PLACE = Integer.MAX_VALUE / 2;

  private final int[] from;
  private final int[] size;
  private final int[] bid;
  private final int[] mentee;
  private final int[] prices;

  /**
   * All places free.
   *
   * @param free places of each mentor
   * @param most that can be wanted of one mentor
   */
  Bids(int[] free, int most) {
    this.from = new int[free.length + 1];
    this.size = new int[free.length];
    this.prices = new int[free.length];
    for (int mentor = 0; mentor < free.length; mentor++) {
      // One place more than can be wanted is never full, which is all that has to be known.
      from[mentor + 1] = Math.addExact(from[mentor], Math.min(free[mentor], most + 1));
      prices[mentor] = free[mentor] == 0 ? NO_PLACE : 0;
    }
    this.bid = new int[from[free.length]];
    this.mentee = new int[bid.length];
  }

  /** What a place costs: nothing while one is free, else what the lowest holder bids. */
  int[] prices() {
    return prices;
  }

  /**
   * Takes in a bid that is higher than the price.
   *
   * @return whose bid had to go, or {@link #NOBODY}
   */
  int add(int mentor, int who, int offered) {
    int base = from[mentor];
    int places = from[mentor + 1] - base;
    int dropped = NOBODY;
    if (size[mentor] < places) {
      rise(base, size[mentor]++, who, offered);
    } else {
      dropped = mentee[base];
      sink(base, places, who, offered);
    }
    prices[mentor] = size[mentor] < places ? 0 : bid[base];
    return dropped;
  }

  private void rise(int base, int hole, int who, int offered) {
    int at = hole;
    while (at > 0 && bid[base + (at - 1) / 2] > offered) {
      set(base + at, mentee[base + (at - 1) / 2], bid[base + (at - 1) / 2]);
      at = (at - 1) / 2;
    }
    set(base + at, who, offered);
  }

  private void sink(int base, int count, int who, int offered) {
    int at = 0;
    while (2 * at + 1 < count) {
      int child = 2 * at + 1;
      if (child + 1 < count && bid[base + child + 1] < bid[base + child]) {
        child++;
      }
      if (bid[base + child] >= offered) {
        break;
      }
      set(base + at, mentee[base + child], bid[base + child]);
      at = child;
    }
    set(base + at, who, offered);
  }

  private void set(int at, int who, int offered) {
    bid[at] = offered;
    mentee[at] = who;
  }
}
