package org.constellation.matching.assignment;

/**
 * Everybody whom a mentee could be paired with. Too many to be listed: they are told one by one,
 * whenever they are asked for, and each time the same.
 */
public interface Prospects {

  int mentees();

  int mentors();

  /** Tells each mentor once, in any order. Called by several threads at once. */
  void of(int mentee, Visitor visitor);

  /**
   * The same, to be asked for at these prices alone: {@link Visitor#least} is what a pair is worth
   * above the mentor's price then.
   *
   * @param prices of each mentor, not below 0
   */
  default Prospects at(int[] prices) {
    return this;
  }

  /**
   * What a pair is to the mentor, which counts for a stable choice alone, at least 1.
   *
   * @param worth that {@link #of} tells of it
   */
  default int toMentor(int mentee, int mentor, int worth) {
    return worth;
  }

  /** Takes a mentor and what the pair would be worth in points, at least 1. */
  @FunctionalInterface
  interface Visitor {
    void prospect(int mentor, int worth);

    /** Pairs worth less need not be told. It may rise while they are. */
    default int least() {
      return 1;
    }
  }
}
