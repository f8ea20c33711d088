package org.constellation.matching.assignment;

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

  /** By how much the best assignment can exceed this one at most, as a share of the bound. */
  public double gap() {
    return bound == 0 ? 0 : (double) (bound - worth) / bound;
  }

  /** Worths are whole numbers, so a bound without a whole point to spare is reached. */
  public boolean isOptimal() {
    return worth == bound;
  }
}
