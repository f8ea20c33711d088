package org.constellation.matching.ranking;

import java.util.function.ToIntFunction;

/**
 * How rare a tag is among the mentors: inverse document frequency, from 0 (everybody has it) to
 * 1,000 (nobody but one of very many).
 *
 * @param mentors how many there are
 * @param having how many have a tag
 */
public record Rarity(int mentors, ToIntFunction<Tag> having) {

  static final int HIGHEST = 1_000;

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
