package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.cohorts.House.NORTH;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.constellation.matching.cohorts.CohortDesk.Wanted;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.cohorts.CohortRun.Head;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.junit.jupiter.api.Test;

/** What holds for the work on cohorts, whoever does it and however it ends. */
abstract class WorkContract {

  /** With nothing in it. */
  abstract House house();

  static Chosen chosen(Versioned<CohortRun> run) {
    return run.state().chosen().orElseThrow();
  }

  static Head head(Versioned<CohortRun> run) {
    return run.state().head();
  }

  static Optional<UUID> mentor(Entry entry) {
    return Optional.ofNullable(entry.pairing()).map(Pairing::mentorId);
  }

  static Rearranging.Result rearranged(House house, Versioned<CohortRun> run, Wanted... wanted) {
    return house.desk.rearranged(NORTH, head(run), chosen(run), List.of(wanted));
  }

  static Wanted move(Entry entry, UUID mentor) {
    return new Wanted(entry.menteeId(), Optional.of(mentor), Optional.empty(), false);
  }

  /** How many proposals were recorded for the broker. */
  abstract long told(House house);

  @Test
  void a_cancelled_cohort_is_not_gone_on_with() {
    House house = house().mentees(10).mentors(5, 2);
    Versioned<CohortRun> run = house.begun(House.setup());
    var _ = house.desk.cancel(NORTH, run.id());
    house.work();
    assertThat(house.now(run).state()).isInstanceOf(CohortRun.Cancelled.class);
    assertThat(house.desk.publish(NORTH, run.id())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_cohort_that_was_left_behind_is_taken_over_and_its_first_worker_not_heard() {
    House house = house().mentees(10).mentors(5, 2);
    Versioned<CohortRun> run = house.begun(House.setup());
    var later = NOW.plus(CohortMoves.HOLD);
    assertThat(house.runs.due(later, 10)).containsExactly(run.id());
    var taken =
        house.runs.change(Scope.SERVICE, run.id(), state -> CohortMoves.takenOver(state, later));
    if (taken instanceof Outcome.Changed<CohortRun>(var now)) {
      house.work.carryOn(now);
    }
    house.work();
    assertThat(chosen(house.now(run)).attempt()).isEqualTo(3);
    assertThat(house.entries(house.now(run))).hasSize(10);
  }

  @Test
  void of_two_who_are_at_work_on_a_cohort_only_the_first_is_heard() {
    House house = house().mentees(10).mentors(5, 2);
    Versioned<CohortRun> run = house.begun(House.setup());
    House other = new House(house.runs, house.sheets).mentees(10).mentors(3, 2);
    other.onceBegun(house::work).work.carryOn(run);
    other.work();

    Versioned<CohortRun> after = house.now(run);
    assertThat(chosen(after).summary().paired()).isEqualTo(6);
    assertThat(house.entries(after)).filteredOn(entry -> mentor(entry).isPresent()).hasSize(6);
  }

  @Test
  void of_two_who_publish_a_cohort_only_the_first_is_heard() {
    House house = house().mentees(10).mentors(5, 2);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    var _ = house.desk.publish(NORTH, run.id());
    UUID first = UUID.randomUUID();
    var _ = house.runs.change(Scope.SERVICE, run.id(), it -> CohortMoves.told(it, first, 0, NOW));
    house.work();
    assertThat(told(house)).isZero();
    assertThat(house.now(run).state()).isInstanceOf(CohortRun.Publishing.class);
  }

  @Test
  void until_something_new_has_come_out_there_is_what_was_under_review() {
    House house = house().mentees(120).mentors(40, 2);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    List<Entry> before = house.entries(run);
    var _ = house.desk.again(NORTH, run.id());
    house.waiting.removeFirst();
    assertThat(house.entries(house.now(run))).isEqualTo(before);

    house.index.forgetPerson(id(1001));
    house.onceBegun(() -> house.desk.stay(NORTH, run.id())).work.carryOn(house.now(run));
    house.work();

    assertThat(house.now(run).state()).isInstanceOf(CohortRun.Review.class);
    assertThat(house.entries(house.now(run))).isEqualTo(before);
    var _ = house.desk.again(NORTH, run.id());
    house.work();
    assertThat(chosen(house.now(run)).attempt()).isEqualTo(4);
    assertThat(house.entries(house.now(run))).hasSize(120).isNotEqualTo(before);
  }

  @Test
  void what_was_under_review_is_there_again_when_it_cannot_be_chosen_anew() {
    House house = house().mentees(30).mentors(10, 4);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry first = house.entries(run).getFirst();
    var pin = new Wanted(first.menteeId(), Optional.empty(), Optional.of(true), false);
    var possible = (Rearranging.Result.Possible) rearranged(house, run, pin);
    var _ = house.desk.rearrange(NORTH, run, possible);
    List<Entry> before = house.entries(house.now(run));
    house.index.forgetPerson(mentor(first).orElseThrow());

    var _ = house.desk.again(NORTH, run.id());
    house.work();

    assertThat(house.now(run).state())
        .isInstanceOfSatisfying(
            CohortRun.Review.class,
            review ->
                assertThat(Objects.requireNonNull(review.setback()).why())
                    .isEqualTo(CohortRun.Failed.Why.MUST_NOT_POSSIBLE));
    assertThat(house.entries(house.now(run))).isEqualTo(before);
  }
}
