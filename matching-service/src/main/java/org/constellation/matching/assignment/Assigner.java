package org.constellation.matching.assignment;

/**
 * Chooses of the pairs that are known: with few exactly, with many until the certificate shows that
 * no more than the wanted share is missing.
 */
public final class Assigner {

  /** So many are exact within a few seconds. */
  static final int FEW_PAIRS = 50_000;

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
    double missing = pairs.size() <= FEW_PAIRS ? 0 : gap;
    return CohortFlow.best(pairs, free, rules, missing, watch);
  }
}
