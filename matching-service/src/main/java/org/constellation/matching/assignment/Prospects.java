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

  /** Takes a mentor and what the pair would be worth in points, at least 1. */
  @FunctionalInterface
  interface Visitor {
    void prospect(int mentor, int worth);
  }
}
