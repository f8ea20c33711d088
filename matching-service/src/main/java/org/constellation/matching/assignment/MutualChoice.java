package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Pairs that nobody would leave for each other, where both sides count a pair as worth the same:
 * mentees ask their best first, a full mentor keeps those worth most (Gale and Shapley 1962).
 * {@link StableMatching} is for those who have wishes of their own.
 */
final class MutualChoice {

  private final Pairs pairs;
  private final Bids bids;
  private final int[][] wishes;
  private final int[] next;
  private final Queue asking;
  private final BitSet chosen;

  private MutualChoice(Pairs pairs, Places free, BitSet must) {
    this.pairs = pairs;
    this.bids = new Bids(pairs, free);
    this.wishes = new int[pairs.mentees()][];
    this.next = new int[pairs.mentees()];
    this.asking = new Queue(pairs.mentees());
    this.chosen = (BitSet) must.clone();
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      wishes[mentee] = best(mentee);
      if (free.wanted(mentee) > 0) {
        asking.add(mentee);
      }
    }
  }

  /** The prices are what a pair has to be worth more than to take a place. */
  static Outcome of(Pairs pairs, Places places, BitSet must) {
    MutualChoice choice = new MutualChoice(pairs, places.without(pairs, must), must);
    while (!choice.asking.isEmpty()) {
      choice.ask(choice.asking.take());
    }
    Assignment assignment = new Assignment(pairs, choice.chosen);
    int[] lowest = new int[pairs.mentors()];
    Arrays.setAll(lowest, choice.bids::price);
    long worth = assignment.worth();
    return new Outcome(assignment, new Certificate(worth, worth), lowest, 0);
  }

  private int[] best(int mentee) {
    long[] order = new long[pairs.first(mentee + 1) - pairs.first(mentee)];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) -pairs.worth(pairs.first(mentee) + i) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(one -> pairs.first(mentee) + (int) one).toArray();
  }

  private void ask(int mentee) {
    while (next[mentee] < wishes[mentee].length) {
      int pair = wishes[mentee][next[mentee]++];
      if (pairs.worth(pair) > bids.price(pairs.mentor(pair))) {
        chosen.set(pair);
        int dropped = bids.add(pair, mentee, pairs.worth(pair));
        if (dropped >= 0) {
          chosen.clear(dropped);
          asking.add(bids.lastDropped());
        }
        return;
      }
    }
  }
}
