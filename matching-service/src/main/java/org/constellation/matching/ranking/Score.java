package org.constellation.matching.ranking;

import java.util.Comparator;
import java.util.List;

/**
 * How well a mentor fits, and why.
 *
 * @param reasons most points first; their points add up to the score
 */
public record Score(int points, List<Reason> reasons) {

  private static final Comparator<Reason> MOST_FIRST =
      Comparator.comparingInt(Reason::points).reversed().thenComparing(Reason::code);

  static Score of(List<Reason> reasons) {
    return new Score(
        reasons.stream().mapToInt(Reason::points).sum(),
        reasons.stream().sorted(MOST_FIRST).toList());
  }
}
