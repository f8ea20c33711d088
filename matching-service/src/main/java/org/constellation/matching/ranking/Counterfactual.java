package org.constellation.matching.ranking;

import java.util.Optional;

/**
 * What would be without one of the reasons.
 *
 * @param placeWithout where in the list the mentor would stand then, from 1
 */
public record Counterfactual(ReasonCode code, int placeWithout) {

  /** The first reason, most points first, without which the place is another one. */
  static Optional<Counterfactual> of(Candidate candidate, int place, Variety all) {
    return candidate.score().reasons().stream()
        .map(reason -> new Counterfactual(reason.code(), all.placeOf(candidate.without(reason))))
        .filter(without -> without.placeWithout() != place)
        .findFirst();
  }
}
