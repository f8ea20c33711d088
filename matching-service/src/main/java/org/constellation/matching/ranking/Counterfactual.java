package org.constellation.matching.ranking;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;

/**
 * What would be without the points of one of the reasons. They alone are taken away: what else
 * hangs on the same fact stays as it is. Where the field or the campus were not common, the circle
 * might be another one too, with other points for it and others to be mixed with.
 *
 * @param placeWithout where in the list the mentor would stand then, from 1; one more than were
 *     asked for when the list would do without them
 */
public record Counterfactual(ReasonCode code, int placeWithout, Effect effect) {

  /** What the reason does for the mentor's place. */
  public enum Effect {
    /** Without it the mentor would stand at another place. */
    MOVED,
    /** Without it the list would do without the mentor. */
    UNLISTED,
    /** No single reason decides the place: without the first one it would be the same. */
    SAME
  }

  /** Somebody with fewer points. */
  private record Less(UUID id, Circle circle, int points) implements Ranked {}

  /**
   * The first reason, most points first, without which the place is another one; the first of all
   * when there is none such. Empty for somebody without a reason.
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
        Effect effect = without <= limit ? Effect.MOVED : Effect.UNLISTED;
        return Optional.of(new Counterfactual(reason.code(), without, effect));
      }
    }
    return candidate.score().reasons().stream()
        .findFirst()
        .map(reason -> new Counterfactual(reason.code(), place, Effect.SAME));
  }
}
