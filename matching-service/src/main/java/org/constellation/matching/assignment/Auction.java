package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Mentees bid for places (Bertsekas' auction, for several places on both sides). A mentee with
 * unfilled wishes bids for the best pairs at the present prices, each just so high that it would be
 * as good as the best one left over, and by one step more; a full mentor drops the lowest bid and
 * costs as much as the lowest one kept. Prices begin at 0 and only rise, and a place that nobody
 * wants stays at 0: that is why the result is at most one step a pair below the best there is.
 *
 * @see <a href="https://web.mit.edu/dimitrib/www/Auction_Survey.pdf">Bertsekas, Auction algorithms
 *     for network flow problems (1992)</a>
 */
final class Auction {

  private static final int LOOK_UP_EVERY = 1 << 14;

  private final Pairs pairs;
  private final int step;
  private final Watch watch;
  private final int[] missing;
  private final BitSet held;
  private final Bids bids;
  private final Queue waiting;
  private final Shortlist shortlist;

  private Auction(Pairs pairs, Places places, BitSet must, int step, Watch watch) {
    this.pairs = pairs;
    this.step = step;
    this.watch = watch;
    this.missing = new int[pairs.mentees()];
    this.held = (BitSet) must.clone();
    this.bids = new Bids(pairs, places);
    this.waiting = new Queue(pairs.mentees());
    int most = 0;
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      missing[mentee] = places.wanted(mentee);
      most = Math.max(most, missing[mentee]);
      if (missing[mentee] > 0) {
        waiting.add(mentee);
      }
    }
    this.shortlist = new Shortlist(most + 1);
  }

  /**
   * @param free what is left beside the pairs that must be
   * @param must pairs that are chosen in any case
   * @param step the most that each chosen pair may fall short of the best, in points, at least 1
   */
  static Outcome hold(Pairs pairs, Places free, BitSet must, int step, Watch watch) {
    Auction auction = new Auction(pairs, free, must, step, watch);
    auction.run();
    int[] prices = new int[pairs.mentors()];
    Arrays.setAll(prices, auction.bids::price);
    Assignment assignment = new Assignment(pairs, auction.held);
    return new Outcome(assignment, Certificate.of(assignment, free, must, prices), prices, 0);
  }

  private void run() {
    long rounds = 0;
    while (!waiting.isEmpty()) {
      bid(waiting.take());
      if (++rounds % LOOK_UP_EVERY == 0) {
        watch.at(pairs.mentees() - waiting.size(), pairs.mentees());
      }
    }
  }

  private void bid(int mentee) {
    int units = missing[mentee];
    shortlist.clear(units + 1);
    for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
      if (!held.get(pair)) {
        shortlist.offer(pairs.worth(pair) - bids.price(pairs.mentor(pair)), pair);
      }
    }
    int level = Math.max(0, shortlist.gain(units));
    missing[mentee] = 0; // what is not worth bidding for now will never be: prices only rise
    for (int i = 0; i < units && shortlist.gain(i) > 0; i++) {
      int pair = shortlist.pair(i);
      held.set(pair);
      int dropped = bids.add(pair, mentee, pairs.worth(pair) - level + step);
      if (dropped >= 0) {
        drop(dropped);
      }
    }
  }

  private void drop(int pair) {
    held.clear(pair);
    int mentee = bids.lastDropped();
    if (missing[mentee]++ == 0) {
      waiting.add(mentee);
    }
  }
}
