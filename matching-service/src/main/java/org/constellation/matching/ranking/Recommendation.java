package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mentor in the place where the mixed ranking puts them.
 *
 * @param counterfactual absent when no single reason decides the place
 */
public record Recommendation(Candidate candidate, Optional<Counterfactual> counterfactual) {

  /** The best of all candidates, circles mixed. */
  public static List<Recommendation> best(List<Candidate> candidates, int limit) {
    Variety variety = new Variety(candidates);
    List<Candidate> first = variety.first(limit);
    List<Recommendation> best = new ArrayList<>();
    for (int place = 1; place <= first.size(); place++) {
      Candidate candidate = first.get(place - 1);
      best.add(new Recommendation(candidate, Counterfactual.of(candidate, place, variety)));
    }
    return best;
  }
}
