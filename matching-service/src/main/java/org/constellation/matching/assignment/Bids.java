package org.constellation.matching.assignment;

/** The bids that each mentor holds, the lowest in front: a heap for each, all in three arrays. */
final class Bids {

  private final Pairs pairs;
  private final int[] from;
  private final int[] size;
  private final int[] bid;
  private final int[] pairOf;
  private final int[] menteeOf;
  private int lastDropped;

  Bids(Pairs pairs, Places places) {
    this.pairs = pairs;
    this.from = new int[pairs.mentors() + 1];
    this.size = new int[pairs.mentors()];
    int[] wanting = new int[pairs.mentors()];
    for (int pair = 0; pair < pairs.size(); pair++) {
      wanting[pairs.mentor(pair)]++;
    }
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      // One place more than can be wanted is never full, which is all that has to be known.
      from[mentor + 1] = from[mentor] + Math.min(places.free(mentor), wanting[mentor] + 1);
    }
    this.bid = new int[from[pairs.mentors()]];
    this.pairOf = new int[bid.length];
    this.menteeOf = new int[bid.length];
  }

  /** What a place costs: nothing while one is free, else what the lowest holder bids. */
  int price(int mentor) {
    int places = from[mentor + 1] - from[mentor];
    if (size[mentor] < places) {
      return 0;
    }
    return places == 0 ? Outcome.NO_PLACE : bid[from[mentor]];
  }

  /**
   * Takes in a bid that is higher than the price.
   *
   * @return the pair that had to go, -1 if none; then {@link #lastDropped} tells whose it was
   */
  int add(int pair, int mentee, int offered) {
    int mentor = pairs.mentor(pair);
    int base = from[mentor];
    if (size[mentor] < from[mentor + 1] - base) {
      rise(base, size[mentor]++, pair, mentee, offered);
      return -1;
    }
    int dropped = pairOf[base];
    lastDropped = menteeOf[base];
    sink(base, size[mentor], pair, mentee, offered);
    return dropped;
  }

  int lastDropped() {
    return lastDropped;
  }

  private void rise(int base, int hole, int pair, int mentee, int offered) {
    int at = hole;
    while (at > 0 && bid[base + (at - 1) / 2] > offered) {
      move(base + (at - 1) / 2, base + at);
      at = (at - 1) / 2;
    }
    set(base + at, pair, mentee, offered);
  }

  private void sink(int base, int count, int pair, int mentee, int offered) {
    int at = 0;
    while (2 * at + 1 < count) {
      int child = 2 * at + 1;
      if (child + 1 < count && bid[base + child + 1] < bid[base + child]) {
        child++;
      }
      if (bid[base + child] >= offered) {
        break;
      }
      move(base + child, base + at);
      at = child;
    }
    set(base + at, pair, mentee, offered);
  }

  private void move(int source, int target) {
    set(target, pairOf[source], menteeOf[source], bid[source]);
  }

  private void set(int at, int pair, int mentee, int offered) {
    bid[at] = offered;
    pairOf[at] = pair;
    menteeOf[at] = mentee;
  }
}
