package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.cohorts.CohortRun.Cancelled;
import org.constellation.matching.cohorts.CohortRun.Failed;
import org.constellation.matching.cohorts.CohortRun.Published;
import org.constellation.matching.cohorts.CohortRun.Publishing;
import org.constellation.matching.cohorts.CohortRun.Review;
import org.constellation.matching.cohorts.CohortRun.Running;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A cohort.
 *
 * @param rules told of one cohort alone
 * @param progress while it is chosen or published
 * @param result once pairs were chosen; while they are chosen anew, the last ones
 * @param failure why no pairs could be chosen; under review, why they could not be chosen anew
 * @param closedAt when it was published, cancelled, or failed
 */
record CohortView(
    UUID cohortId,
    String name,
    State state,
    Need need,
    InteractionType interaction,
    Wish.Method method,
    @Nullable RulesView rules,
    Instant startedAt,
    @Nullable ProgressView progress,
    @Nullable ResultView result,
    @Nullable FailureView failure,
    @Nullable Instant closedAt) {

  /** How a cohort stands. */
  enum State {
    RUNNING,
    REVIEW,
    PUBLISHING,
    PUBLISHED,
    CANCELLED,
    FAILED
  }

  /** {@code done} of {@code of}, in the stage's own measure. */
  record ProgressView(String stage, long done, long of) {}

  /**
   * What came out.
   *
   * @param points of all pairs
   * @param certifiedGap the share of the best possible points that may be missing at most; absent
   *     for a stable choice
   * @param ofEverybody whether the gap, or the stability, is proved against everybody and not only
   *     against those who were looked at; a stable choice is no longer once it was changed by hand
   * @param epoch of the correction that the points, as they were chosen, and the gap are of: the
   *     day, counted from 1970, since when it holds; 0 before the first
   * @param unmetMinimums how many of the wanted least loads and group minimums could not be had,
   *     when the pairs were chosen: changes by hand are not held to them
   * @param groupsBelowLeast which groups did not get their least, when the pairs were chosen
   * @param changed pairs that were changed by hand
   * @param histogram how many pairs have points from 0, from 1,000, and so on to 30,000
   */
  record ResultView(
      int mentees,
      int paired,
      int unpaired,
      long points,
      @Nullable Double certifiedGap,
      boolean ofEverybody,
      @Nullable Long epoch,
      long unmetMinimums,
      List<Summary.Shortage> groupsBelowLeast,
      int changed,
      List<Integer> histogram) {

    static ResultView of(CohortRun.Chosen chosen) {
      Summary summary = chosen.summary();
      return new ResultView(
          summary.mentees(),
          summary.paired(),
          summary.mentees() - summary.paired(),
          summary.points(),
          summary.gap(),
          summary.ofEverybody() && (summary.bound() != null || chosen.changes().isEmpty()),
          summary.epoch(),
          summary.unmet(),
          summary.shortGroups(),
          chosen.changes().size(),
          summary.histogram());
    }
  }

  /** What stood in the way; the pair where one did. */
  record FailureView(Failed.Why reason, @Nullable UUID menteeId, @Nullable UUID mentorId) {}

  static CohortView of(Versioned<CohortRun> versioned) {
    CohortRun run = versioned.state();
    Setup setup = run.head().setup();
    return new CohortView(
        run.head().runId(),
        setup.name(),
        state(run),
        setup.need(),
        setup.interaction(),
        setup.method(),
        null,
        run.head().startedAt(),
        progress(run),
        run.chosen().map(ResultView::of).orElse(null),
        failure(run),
        closedAt(run));
  }

  /** The same with its rules. */
  static CohortView whole(Versioned<CohortRun> versioned) {
    CohortView brief = of(versioned);
    return new CohortView(
        brief.cohortId(),
        brief.name(),
        brief.state(),
        brief.need(),
        brief.interaction(),
        brief.method(),
        RulesView.of(versioned.state().head().setup()),
        brief.startedAt(),
        brief.progress(),
        brief.result(),
        brief.failure(),
        brief.closedAt());
  }

  static State state(CohortRun run) {
    return switch (run) {
      case Running _ -> State.RUNNING;
      case Review _ -> State.REVIEW;
      case Publishing _ -> State.PUBLISHING;
      case Published _ -> State.PUBLISHED;
      case Cancelled _ -> State.CANCELLED;
      case Failed _ -> State.FAILED;
    };
  }

  private static @Nullable ProgressView progress(CohortRun run) {
    return switch (run) {
      case Running running -> {
        Progress at = running.progress();
        yield new ProgressView(at.stage().name(), at.done(), at.of());
      }
      case Publishing(_, var chosen, int told, _, _) ->
          new ProgressView("PUBLISHING", told, chosen.summary().sheets());
      case Review _, Published _, Cancelled _, Failed _ -> null;
    };
  }

  private static @Nullable FailureView failure(CohortRun run) {
    return switch (run) {
      case Failed failed -> failure(failed.why(), failed.about());
      case Review(_, _, _, var setback) when setback != null ->
          failure(setback.why(), setback.about());
      case Running _, Review _, Publishing _, Published _, Cancelled _ -> null;
    };
  }

  private static @Nullable FailureView failure(Failed.@Nullable Why why, @Nullable Couple about) {
    if (why == null) {
      return null;
    }
    return about == null
        ? new FailureView(why, null, null)
        : new FailureView(why, about.menteeId(), about.mentorId());
  }

  private static @Nullable Instant closedAt(CohortRun run) {
    return switch (run) {
      case Published published -> published.at();
      case Cancelled cancelled -> cancelled.at();
      case Failed failed -> failed.at();
      case Running _, Review _, Publishing _ -> null;
    };
  }
}
