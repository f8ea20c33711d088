package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Proof of how good an assignment is, by the duality of linear programmes: whatever each mentor's
 * place is said to cost, no assignment can be worth more than all places cost plus what the mentees
 * would gain by the pairs that are best for them at these prices. It holds for any prices, so it
 * can be checked without trusting whoever made them.
 *
 * @param worth of the assignment, in points
 * @param bound that no assignment exceeds, in points
 */
public record Certificate(long worth, long bound) {

  /**
   * @param free what is left beside the pairs that must be
   * @param must pairs that are chosen in any case
   * @param prices of a place of each mentor in points, none below 0
   */
  static Certificate of(Assignment assignment, Places free, BitSet must, int[] prices) {
    Pairs pairs = assignment.pairs();
    long bound = must.stream().mapToLong(pairs::worth).sum();
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      bound += (long) free.free(mentor) * prices[mentor];
    }
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      bound += gain(pairs, must, mentee, free.wanted(mentee), prices);
    }
    return new Certificate(assignment.worth(), bound);
  }

  private static long gain(Pairs pairs, BitSet must, int mentee, int wanted, int[] prices) {
    int from = pairs.first(mentee);
    int[] gains = new int[pairs.first(mentee + 1) - from];
    for (int i = 0; i < gains.length; i++) {
      int pair = from + i;
      gains[i] = must.get(pair) ? 0 : Math.max(0, pairs.worth(pair) - prices[pairs.mentor(pair)]);
    }
    Arrays.sort(gains);
    long best = 0;
    for (int i = gains.length - 1; i >= Math.max(0, gains.length - wanted); i--) {
      best += gains[i];
    }
    return best;
  }

  /** By how much the best assignment can exceed this one at most, as a share of the bound. */
  public double gap() {
    return bound == 0 ? 0 : (double) (bound - worth) / bound;
  }

  /** Worths are whole numbers, so a bound without a whole point to spare is reached. */
  public boolean isOptimal() {
    return worth == bound;
  }
}
