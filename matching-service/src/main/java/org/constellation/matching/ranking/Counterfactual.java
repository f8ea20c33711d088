package org.constellation.matching.ranking;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;

/**
 * What would be without one of the reasons.
 *
 * @param placeWithout where in the list the mentor would stand then, from 1; one more than were
 *     asked for when the list would do without them
 * @param listed whether the mentor would still be in the list
 */
public record Counterfactual(ReasonCode code, int placeWithout, boolean listed) {

  /** Somebody with fewer points. */
  private record Less(UUID id, Circle circle, int points) implements Ranked {}

  /**
   * The first reason, most points first, without which the place is another one.
   *
   * @param place where the candidate stands, from 1
   * @param limit how many are listed
   * @param all at least the best {@code limit + 1} of every circle
   */
  static Optional<Counterfactual> of(Candidate candidate, int place, int limit, Variety<?> all) {
    for (Reason reason : candidate.score().reasons()) {
      int less = candidate.points() - reason.points();
      int without = all.placeOf(new Less(candidate.id(), candidate.circle(), less), limit);
      if (without != place) {
        return Optional.of(new Counterfactual(reason.code(), without, without <= limit));
      }
    }
    return Optional.empty();
  }
}
