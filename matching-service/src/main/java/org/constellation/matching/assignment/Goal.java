package org.constellation.matching.assignment;

/** What is best. */
public enum Goal {
  /** The most points in all. */
  BEST_FIT,
  /** The most pairs, and of the ways to have so many the one with the most points. */
  MOST_PAIRS
}
