package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.cohorts.House.NORTH;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.People;
import org.constellation.matching.cohorts.CohortDesk.Wanted;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.junit.jupiter.api.Test;

/** What holds for cohorts wherever they are kept. */
abstract class CohortsContract extends WorkContract {

  @Test
  void everybody_is_paired_once_and_nobody_has_more_than_their_places() {
    House house = house().mentees(120).mentors(50, 2);
    Versioned<CohortRun> run = house.reviewed(House.setup());

    List<Entry> entries = house.entries(run);
    assertThat(entries).extracting(Entry::menteeId).doesNotHaveDuplicates().hasSize(120);
    assertThat(
            entries.stream()
                .flatMap(entry -> mentor(entry).stream())
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .values())
        .allSatisfy(load -> assertThat(load).isBetween(1L, 2L));
    Summary summary = chosen(run).summary();
    assertThat(summary.paired()).isEqualTo(100);
    assertThat(summary.points()).isEqualTo(entries.stream().mapToLong(Entry::score).sum());
    assertThat(Objects.requireNonNull(summary.gap())).isBetween(0.0, 0.001);
    assertThat(summary.sheets()).isEqualTo(3);
    assertThat(summary.histogram().stream().mapToInt(one -> one).sum()).isEqualTo(100);
    assertThat(chosen(run).summary().ofEverybody()).isTrue();
  }

  @Test
  void entries_are_read_in_stretches_and_by_mentee() {
    House house = house().mentees(120).mentors(20, 4);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    var first = house.desk.entries(NORTH, head(run), chosen(run), 0, 70, _ -> true);
    int from = first.next().orElseThrow();
    var second = house.desk.entries(NORTH, head(run), chosen(run), from, 70, _ -> true);

    assertThat(first.entries()).hasSize(70);
    assertThat(second.entries()).hasSize(50);
    assertThat(second.next()).isEmpty();
    assertThat(second.entries()).doesNotContainAnyElementsOf(first.entries());
    assertThat(house.desk.entry(NORTH, head(run), chosen(run), id(77)).orElseThrow().menteeId())
        .isEqualTo(id(77));
    assertThat(house.desk.entry(NORTH, head(run), chosen(run), id(777))).isEmpty();
    var alone =
        house.desk.entries(NORTH, head(run), chosen(run), 0, 100, entry -> entry.pairing() == null);
    assertThat(alone.entries()).hasSize(40);
  }

  @Test
  void the_cost_of_a_swap_is_told_before_it_is_done_and_is_what_it_costs() {
    House house = house().mentees(8).mentors(8, 1);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry one = house.entries(run).getFirst();
    Entry two = house.entries(run).getLast();

    var result =
        rearranged(
            house, run, move(one, mentor(two).orElseThrow()), move(two, mentor(one).orElseThrow()));

    assertThat(result).isInstanceOf(Rearranging.Result.Possible.class);
    var possible = (Rearranging.Result.Possible) result;
    assertThat(house.now(run)).isEqualTo(run);
    Outcome<CohortRun> outcome = house.desk.rearrange(NORTH, run, possible);
    assertThat(outcome).isInstanceOf(Outcome.Changed.class);
    Versioned<CohortRun> after = house.now(run);
    assertThat(chosen(after).summary().points())
        .isEqualTo(chosen(run).summary().points() - possible.cost());
    assertThat(mentor(house.entries(after).getFirst())).isEqualTo(mentor(two));
    assertThat(house.desk.rearrange(NORTH, run, possible)).isInstanceOf(Outcome.Stale.class);
  }

  @Test
  void nobody_is_moved_to_a_mentor_without_a_place_until_one_is_left() {
    House house = house().mentees(6).mentors(3, 2);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry moved = house.entries(run).getFirst();
    Entry other =
        house.entries(run).stream()
            .filter(entry -> !mentor(entry).equals(mentor(moved)))
            .findFirst()
            .orElseThrow();
    UUID wanted = mentor(other).orElseThrow();

    assertThat(rearranged(house, run, move(moved, wanted)))
        .isEqualTo(new Rearranging.Result.Impossible(CohortRefusal.MENTOR_WITHOUT_PLACE));
    var apart = new Wanted(other.menteeId(), Optional.empty(), Optional.empty(), true);
    assertThat(rearranged(house, run, apart, move(moved, wanted)))
        .isInstanceOf(Rearranging.Result.Possible.class);
    assertThat(rearranged(house, run, move(moved, id(9999))))
        .isEqualTo(new Rearranging.Result.Impossible(CohortRefusal.PAIR_NOT_POSSIBLE));
  }

  @Test
  void what_is_pinned_stays_when_the_rest_is_chosen_anew() {
    House house = house().mentees(30).mentors(10, 4);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry worst = house.entries(run).getFirst();
    UUID elsewhere = id(mentor(worst).equals(Optional.of(id(1001))) ? 1003 : 1001);
    var pin = new Wanted(worst.menteeId(), Optional.of(elsewhere), Optional.of(true), false);
    var possible = (Rearranging.Result.Possible) rearranged(house, run, pin);
    assertThat(house.desk.rearrange(NORTH, run, possible)).isInstanceOf(Outcome.Changed.class);

    var _ = house.desk.again(NORTH, run.id());
    house.work();

    Versioned<CohortRun> after = house.now(run);
    assertThat(chosen(after).attempt()).isEqualTo(2);
    assertThat(chosen(after).changes()).isEmpty();
    Entry pinned = house.entries(after).getFirst();
    assertThat(mentor(pinned)).contains(elsewhere);
    assertThat(Objects.requireNonNull(pinned.pairing()).pinned()).isTrue();
  }

  @Test
  void publishing_proposes_every_pair_as_it_is_now_and_once() {
    House house = house().mentees(60).mentors(20, 2);
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry first = house.entries(run).stream().filter(e -> e.pairing() != null).findFirst().get();
    var apart = new Wanted(first.menteeId(), Optional.empty(), Optional.empty(), true);
    var possible = (Rearranging.Result.Possible) rearranged(house, run, apart);
    var _ = house.desk.rearrange(NORTH, run, possible);

    var _ = house.desk.publish(NORTH, run.id());
    house.work();
    assertThat(house.desk.publish(NORTH, run.id())).isInstanceOf(Outcome.Changed.class);
    house.work();

    Versioned<CohortRun> after = house.now(run);
    assertThat(after.state()).isInstanceOf(CohortRun.Published.class);
    assertThat(chosen(after).summary().paired()).isEqualTo(39);
    assertThat(told(house)).isEqualTo(39);
    assertThat(house.desk.cancel(NORTH, run.id())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void only_whom_the_cohort_is_for_is_paired() {
    House house = house().mentees(40).mentors(30, 4);
    Who online = new Who(Set.of(Mode.ONLINE), Set.of(), Set.of(), Set.of("061"), true);
    house.index.put(People.relation(id(6), id(1001), Relation.State.ACTIVE));
    Versioned<CohortRun> run = house.reviewed(House.setup(online, List.of(), 1));
    assertThat(house.entries(run))
        .extracting(Entry::menteeId)
        .containsExactly(id(12), id(18), id(24), id(30), id(36));
    assertThat(chosen(run).summary().unmet()).isEqualTo(25);
    assertThat(chosen(run).summary().ofEverybody()).isTrue();
  }
}
