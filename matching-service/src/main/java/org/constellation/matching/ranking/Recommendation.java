package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mentor in the place where the mixed ranking puts them.
 *
 * @param counterfactual absent for somebody without a reason
 */
public record Recommendation(Candidate candidate, Optional<Counterfactual> counterfactual) {

  /** The best of all candidates, circles mixed. */
  public static List<Recommendation> best(List<Candidate> candidates, int limit) {
    Variety<Candidate> variety = new Variety<>(candidates);
    return told(variety.first(limit), limit, variety);
  }

  /**
   * Tells of each what would be without its reasons.
   *
   * @param first the list, in order
   * @param limit how many were asked for
   * @param all at least the best {@code limit + 1} of every circle
   */
  public static List<Recommendation> told(List<Candidate> first, int limit, Variety<?> all) {
    List<Recommendation> told = new ArrayList<>(first.size());
    for (int place = 1; place <= first.size(); place++) {
      Candidate candidate = first.get(place - 1);
      told.add(new Recommendation(candidate, Counterfactual.of(candidate, place, limit, all)));
    }
    return told;
  }
}
