package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How well a mentor fits, and why.
 *
 * @param reasons most points first; their points add up to the score
 */
public record Score(int points, List<Reason> reasons) {

  private static final Comparator<Reason> MOST_FIRST =
      (one, other) ->
          one.points() == other.points()
              ? one.code().compareTo(other.code())
              : Integer.compare(other.points(), one.points());

  static Score of(List<Reason> reasons) {
    return sorted(new ArrayList<>(reasons));
  }

  /** Sorts the list, which belongs to the score from now on. */
  static Score sorted(List<Reason> reasons) {
    reasons.sort(MOST_FIRST);
    int points = 0;
    for (Reason reason : reasons) {
      points += reason.points();
    }
    return new Score(points, Collections.unmodifiableList(reasons));
  }
}
