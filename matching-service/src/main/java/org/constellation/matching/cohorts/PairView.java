package org.constellation.matching.cohorts;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.ranking.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee of a cohort gets.
 *
 * @param mentee absent while the card is not known; under their alias if they wish so
 * @param mentor absent when there was nobody; under their alias likewise
 * @param points 0 when there was nobody
 * @param best points of the mentor who would fit best of those looked at, taken or not
 * @param changed whether a coordinator changed it
 * @param request what became of the pair; absent before the cohort is published
 * @param reasons in a single pair alone; their points add up to {@code points}
 * @param better in a single pair under review alone: who would fit better, best first, and why the
 *     mentee got them not
 */
record PairView(
    UUID menteeId,
    @Nullable Seen mentee,
    @Nullable UUID mentorId,
    @Nullable Seen mentor,
    int points,
    int best,
    boolean pinned,
    boolean changed,
    @Nullable RequestState request,
    @Nullable List<ReasonView> reasons,
    @Nullable List<BetterView> better) {

  /** What became of a proposal; more is for the two alone. */
  enum RequestState {
    /** No request came of it, or not yet: one of the two had reached a limit meanwhile. */
    NONE,
    /** The mentor has not answered. */
    WAITING,
    /** The two are at work. */
    ACCEPTED,
    /** It was, and is over, whoever ended it. */
    CLOSED
  }

  /** A person, in short. */
  record Seen(UUID personId, String campus, String name, Mode mode) {}

  /**
   * A mentor who would fit better.
   *
   * @param points that the pair would have now
   * @param places that the mentor has for the cohort
   * @param holders some of those who have them, fewest points first, when none is left
   */
  record BetterView(
      UUID mentorId,
      @Nullable Seen mentor,
      int points,
      Better.Why why,
      int places,
      List<HolderView> holders) {}

  /**
   * Who has a place.
   *
   * @param exchangeCost points that the cohort would lose if the two exchanged what they got;
   *     absent when they cannot
   */
  record HolderView(
      UUID menteeId, @Nullable Seen mentee, int points, @Nullable Long exchangeCost) {}

  /** One reason, with ids of what the two share. */
  record ReasonView(ReasonCode code, String text, int points, List<String> shared) {}
}
