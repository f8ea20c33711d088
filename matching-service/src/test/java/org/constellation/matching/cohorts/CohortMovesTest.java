package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constellation.contracts.Decision;
import org.constellation.matching.cohorts.CohortRun.Head;
import org.constellation.matching.cohorts.CohortRun.Worker;
import org.constellation.matching.ranking.ReasonCode;
import org.junit.jupiter.api.Test;

class CohortMovesTest {

  private static final Head HEAD = new Head(id(1), House.COORDINATOR, House.setup(), NOW);
  private static final Progress BEGUN = new Progress(Progress.Stage.MATCHING, 0, 1);
  private static final Worker FIRST = new Worker(1, id(7));

  private static CohortRun made(Decision<CohortRun, Void> decision) {
    assertThat(decision).isInstanceOf(Decision.Made.class);
    return ((Decision.Made<CohortRun, Void>) decision).state();
  }

  private static void refused(Decision<CohortRun, Void> decision, CohortRefusal why) {
    assertThat(decision).isEqualTo(new Decision.Refused<CohortRun, Void>(why));
  }

  private static Entry entry(int mentee, boolean pinned) {
    return new Entry(
        id(mentee),
        3_000,
        new Pairing(id(99), "north", Map.of(ReasonCode.NEED, 2_500), Map.of(), pinned),
        null);
  }

  private static CohortRun review(Entry... entries) {
    Summary summary = Summary.of(List.of(entries), 10_000L, true, 7, 0, List.of(), 1);
    return finished(CohortMoves.begin(HEAD, NOW), summary);
  }

  private static CohortRun finished(CohortRun running, Summary summary) {
    Worker worker = new Worker(((CohortRun.Running) running).attempt(), id(5));
    CohortRun held = made(CohortMoves.goesOn(running, worker, BEGUN, NOW));
    return made(CohortMoves.finish(held, worker, summary, NOW));
  }

  @Test
  void signs_of_life_hold_a_run_and_are_refused_from_who_was_thought_dead() {
    CohortRun run = CohortMoves.begin(HEAD, NOW);
    Instant late = NOW.plus(CohortMoves.HOLD);
    assertThat(made(CohortMoves.takenOver(run, NOW))).isEqualTo(run);
    CohortRun taken = made(CohortMoves.takenOver(run, late));
    refused(CohortMoves.goesOn(taken, FIRST, BEGUN, late), CohortRefusal.WRONG_STATE);
    Worker second = new Worker(3, id(8));
    assertThat(made(CohortMoves.goesOn(taken, second, BEGUN, late.plusSeconds(9))).dueAt())
        .contains(late.plusSeconds(9).plus(CohortMoves.HOLD));
  }

  @Test
  void of_two_at_work_on_one_attempt_only_the_first_may_write() {
    CohortRun run = made(CohortMoves.goesOn(CohortMoves.begin(HEAD, NOW), FIRST, BEGUN, NOW));
    Worker second = new Worker(1, id(8));
    Summary summary = Summary.of(List.of(), 0L, true, 7, 0, List.of(), 0);

    refused(CohortMoves.goesOn(run, second, BEGUN, NOW), CohortRefusal.WRONG_STATE);
    refused(CohortMoves.finish(run, second, summary, NOW), CohortRefusal.WRONG_STATE);
    refused(
        CohortMoves.fail(run, second, CohortRun.Failed.Why.NOBODY, null, NOW),
        CohortRefusal.WRONG_STATE);
    assertThat(made(CohortMoves.finish(run, FIRST, summary, NOW)))
        .isInstanceOf(CohortRun.Review.class);
  }

  @Test
  void what_was_under_review_outlives_an_instance_that_breaks_every_time() {
    CohortRun before = review(entry(1, false));
    CohortRun run = broken(made(CohortMoves.again(before, NOW)));
    assertThat(run.chosen()).isEqualTo(before.chosen());
    assertThat(run)
        .isInstanceOfSatisfying(
            CohortRun.Review.class,
            review ->
                assertThat(Objects.requireNonNull(review.setback()).why())
                    .isEqualTo(CohortRun.Failed.Why.BROKEN));
  }

  @Test
  void only_what_is_chosen_anew_can_stay_as_it_was() {
    CohortRun first = CohortMoves.begin(HEAD, NOW);
    refused(CohortMoves.stay(first, NOW), CohortRefusal.WRONG_STATE);
    CohortRun review = review(entry(1, false));
    assertThat(made(CohortMoves.stay(review, NOW))).isEqualTo(review);
    CohortRun again = made(CohortMoves.again(review, NOW));
    CohortRun stayed = made(CohortMoves.stay(again, NOW));
    assertThat(stayed.chosen()).isEqualTo(review.chosen());
    assertThat(stayed.head()).isEqualTo(review.head());
    assertThat(((CohortRun.Running) made(CohortMoves.again(stayed, NOW))).attempt()).isEqualTo(4);
  }

  @Test
  void a_run_that_breaks_every_time_is_given_up() {
    CohortRun run = broken(CohortMoves.begin(HEAD, NOW));
    Instant at = NOW.plus(CohortMoves.HOLD.multipliedBy(5));
    assertThat(run).isEqualTo(new CohortRun.Failed(HEAD, CohortRun.Failed.Why.BROKEN, null, at));
  }

  private static CohortRun broken(CohortRun running) {
    CohortRun run = running;
    Instant at = NOW;
    for (int i = 0; i < 5; i++) {
      Worker worker = new Worker(((CohortRun.Running) run).attempt(), id(7));
      run = made(CohortMoves.goesOn(run, worker, BEGUN, at));
      at = at.plus(CohortMoves.HOLD);
      run = made(CohortMoves.takenOver(run, at));
    }
    return run;
  }

  @Test
  void a_run_that_waits_long_behind_others_is_not_given_up() {
    CohortRun run = CohortMoves.begin(HEAD, NOW);
    Instant at = NOW;
    for (int i = 0; i < 20; i++) {
      at = at.plus(CohortMoves.HOLD);
      run = made(CohortMoves.takenOver(run, at));
    }
    assertThat(run).isInstanceOf(CohortRun.Running.class);
  }

  @Test
  void what_is_changed_by_hand_counts_in_the_sums() {
    CohortRun run = review(entry(1, false), entry(2, false));
    CohortRun after =
        made(
            CohortMoves.rearrange(
                run, List.of(entry(1, false)), List.of(entry(1, false).with(null))));
    Summary summary = after.chosen().orElseThrow().summary();
    assertThat(summary.paired()).isEqualTo(1);
    assertThat(summary.points()).isEqualTo(2_500);
    assertThat(summary.histogram().get(2)).isEqualTo(1);
    assertThat(summary.gap()).isEqualTo(0.75);
  }

  @Test
  void there_is_an_end_to_what_can_be_changed_by_hand() {
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i <= CohortMoves.MOST_CHANGES; i++) {
      many.add(entry(i, false));
    }
    refused(
        CohortMoves.rearrange(review(entry(1, false)), many, many), CohortRefusal.TOO_MANY_CHANGES);
  }

  @Test
  void only_what_is_under_review_is_changed_or_published() {
    CohortRun running = CohortMoves.begin(HEAD, NOW);
    refused(CohortMoves.rearrange(running, List.of(), List.of()), CohortRefusal.WRONG_STATE);
    refused(CohortMoves.publish(running, NOW), CohortRefusal.WRONG_STATE);
    CohortRun publishing = made(CohortMoves.publish(review(entry(1, false)), NOW));
    refused(CohortMoves.cancel(publishing, NOW), CohortRefusal.WRONG_STATE);
    refused(CohortMoves.again(publishing, NOW), CohortRefusal.WRONG_STATE);
    CohortRun published = made(CohortMoves.told(publishing, id(7), 1, NOW));
    assertThat(published).isInstanceOf(CohortRun.Published.class);
    assertThat(made(CohortMoves.publish(published, NOW))).isEqualTo(published);
    assertThat(published.dueAt()).isEmpty();
  }

  @Test
  void choosing_anew_keeps_what_is_pinned_and_drops_what_was_unpinned() {
    Setup must = House.setup().withMust(List.of(new Couple(id(1), id(99))));
    CohortRun begun = CohortMoves.begin(HEAD.with(must), NOW);
    Summary summary =
        Summary.of(List.of(entry(1, true), entry(2, false)), 10_000L, true, 7, 0, List.of(), 1);
    CohortRun run = finished(begun, summary);
    CohortRun changed =
        made(
            CohortMoves.rearrange(
                run,
                List.of(entry(1, true), entry(2, false)),
                List.of(entry(1, false), entry(2, true))));
    CohortRun again = made(CohortMoves.again(changed, NOW));
    assertThat(again.head().setup().must()).containsExactly(new Couple(id(2), id(99)));
  }
}
