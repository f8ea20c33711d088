package org.constellation.matching.index;

import org.constellation.matching.ranking.Goodwill;

/**
 * Goodwill in steps, a bit for each that somebody is above. While it changes by several steps, bit
 * by bit, whoever looks sees something in between: never more or less than before and after.
 */
final class Steps {

  /**
   * In units of a {@link Bound}: fewer would be more bits to keep. A power of two, so that a bitmap
   * that is written to meanwhile is read once for it.
   */
  static final int UNITS = 4;

  static final int HIGH = UNITS * Bound.UNIT;

  static final int COUNT = (Goodwill.MOST - 1) / HIGH;

  static final long ALL = (1L << COUNT) - 1;

  private Steps() {}

  /** The steps that so many points are above, as bits from the lowest. */
  static long below(int points) {
    int steps = Math.max(points - 1, 0) / HIGH;
    return ALL & ~(ALL << steps);
  }
}
