package org.constellation.matching.ranking;

import java.util.function.ToIntFunction;

/**
 * How rare a tag is among the mentors: inverse document frequency, from 0 (everybody has it) to
 * 1,000 (nobody but one of very many).
 *
 * <p>Counted anew from time to time only, so that points do not move between two pages of a list;
 * from one count to the next is an epoch.
 *
 * @param mentors how many there are
 * @param having how many have a tag
 */
public record Rarity(int mentors, ToIntFunction<Tag> having) {

  static final int HIGHEST = 1_000;
  private static final int CHANGED_SHARE = 64;

  /**
   * Whether an epoch is over: one mentor of 64 has changed.
   *
   * @param changes mentors come, changed and gone since the count
   * @param mentors how many there are now
   */
  public static boolean isStale(int changes, int mentors) {
    return changes > 0 && (long) changes * CHANGED_SHARE >= mentors;
  }

  /** Rounded down to a whole number, the same on every machine. */
  int of(Tag tag) {
    if (mentors == 0) {
      return HIGHEST;
    }
    double all = StrictMath.log(mentors + 1.0);
    double some = StrictMath.log(having.applyAsInt(tag) + 1.0);
    return (int) Math.clamp(StrictMath.floor(HIGHEST * (all - some) / all), 0, HIGHEST);
  }
}
