package org.constellation.matching.assignment;

/**
 * Chooses pairs. With few pairs, or with minimums, exactly, by {@link CohortFlow}; with many by
 * {@link Auction}s with ever smaller steps, until the certificate shows that no more than the
 * wanted share is missing.
 */
public final class Assigner {

  /** So many are exact within a few seconds. */
  private static final int FEW_PAIRS = 50_000;

  private static final int FIRST_STEP = 1_000;
  private static final int DIVIDE_STEP_BY = 5;

  private Assigner() {}

  /**
   * The best pairs, or as near to them as is wanted.
   *
   * @param gap the share of the best that may be missing where not all is exact, above 0
   * @throws IllegalArgumentException when the pairs that must be are more than the places
   * @throws java.util.concurrent.CancellationException when the watch ends it
   */
  public static Outcome assign(Pairs pairs, Places places, Rules rules, double gap, Watch watch) {
    Places free = places.without(pairs, rules.must());
    if (pairs.size() <= FEW_PAIRS) {
      return CohortFlow.best(pairs, free, rules, 0, watch);
    }
    boolean plain = !rules.hasMinimums() && rules.goal() == Goal.BEST_FIT;
    return plain
        ? auctions(pairs, free, rules, gap, watch)
        : CohortFlow.best(pairs, free, rules, gap, watch);
  }

  private static Outcome auctions(Pairs pairs, Places free, Rules rules, double gap, Watch watch) {
    for (int step = FIRST_STEP; ; step = Math.max(1, step / DIVIDE_STEP_BY)) {
      Outcome outcome = Auction.hold(pairs, free, rules.must(), step, watch);
      if (outcome.certificate().gap() <= gap || step == 1) {
        return outcome;
      }
    }
  }
}
