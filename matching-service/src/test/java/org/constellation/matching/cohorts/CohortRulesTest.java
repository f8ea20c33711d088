package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constellation.matching.People;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.cohorts.CohortRun.Failed;
import org.constellation.platform.aggregates.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pairs that must be, and pairs that are never to be, in whole runs. */
class CohortRulesTest {

  private final House house = House.inMemory().mentees(12).mentors(6, 1);

  private static Setup setup(Wish.Method method, List<Couple> must, List<Couple> never) {
    Setup all = House.setup();
    return new Setup(
        all.campus(),
        all.name(),
        all.need(),
        all.interaction(),
        method,
        Set.of(),
        Who.ANYBODY,
        must,
        never,
        List.of(),
        0);
  }

  private Map<UUID, Pairing> pairings(Setup setup) {
    Map<UUID, Pairing> pairings = new HashMap<>();
    for (Entry entry : house.entries(house.reviewed(setup))) {
      if (entry.pairing() != null) {
        pairings.put(entry.menteeId(), entry.pairing());
      }
    }
    return pairings;
  }

  private Failed failed(Couple must) {
    Versioned<CohortRun> run =
        house.reviewed(setup(Wish.Method.BEST_FIT, List.of(must), List.of()));
    assertThat(run.state()).isInstanceOf(Failed.class);
    return (Failed) run.state();
  }

  @ParameterizedTest
  @EnumSource
  void a_pair_that_is_never_to_be_is_not_chosen_though_it_would_be(Wish.Method method) {
    Map<UUID, Pairing> free = pairings(setup(method, List.of(), List.of()));
    List<Couple> all =
        free.entrySet().stream()
            .map(pair -> new Couple(pair.getKey(), pair.getValue().mentorId()))
            .toList();
    assertThat(all).hasSize(6);

    Map<UUID, Pairing> without = pairings(setup(method, List.of(), all));

    assertThat(without).hasSize(6);
    without.forEach((mentee, pairing) ->
        assertThat(all).doesNotContain(new Couple(mentee, pairing.mentorId())));
  }

  @Test
  void a_pair_that_must_be_and_whose_mentor_has_no_place_fails_the_run_and_is_named() {
    house.index.put(person(1003, "north").load().version(2).freeInAll(0).card());
    Failed failed = failed(new Couple(id(5), id(1003)));
    assertThat(failed.why()).isEqualTo(Failed.Why.MUST_NOT_POSSIBLE);
    assertThat(failed.about()).isEqualTo(new Couple(id(5), id(1003)));
    var view =
        Objects.requireNonNull(
            CohortView.of(new Versioned<>(id(1), 1, People.NOW, failed)).failure());
    assertThat(view.menteeId()).isEqualTo(id(5));
    assertThat(view.mentorId()).isEqualTo(id(1003));
  }

  @Test
  void two_that_must_be_for_the_same_place_fail_the_run() {
    Couple second = new Couple(id(6), id(1003));
    Versioned<CohortRun> run =
        house.reviewed(
            setup(Wish.Method.BEST_FIT, List.of(new Couple(id(5), id(1003)), second), List.of()));
    assertThat(run.state())
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.about()).isEqualTo(second));
  }

  @Test
  void a_must_of_somebody_who_is_not_to_be_paired_fails_the_run_and_is_named() {
    Couple elsewhere = new Couple(id(999), id(1003));
    assertThat(failed(elsewhere).about()).isEqualTo(elsewhere);
  }

  @Test
  void a_must_with_somebody_who_is_no_mentor_fails_the_run() {
    assertThat(failed(new Couple(id(5), id(7))).why()).isEqualTo(Failed.Why.MUST_NOT_POSSIBLE);
  }

  @Test
  void a_stable_choice_keeps_what_must_be_and_nobody_else_would_rather_have_each_other() {
    Map<UUID, Pairing> free = pairings(setup(Wish.Method.STABLE, List.of(), List.of()));
    UUID alone =
        house.entries(house.reviewed(House.setup())).stream()
            .map(Entry::menteeId)
            .filter(mentee -> !free.containsKey(mentee))
            .findFirst()
            .orElseThrow();
    Couple must = new Couple(alone, id(1002));

    Map<UUID, Pairing> chosen = pairings(setup(Wish.Method.STABLE, List.of(must), List.of()));

    assertThat(Objects.requireNonNull(chosen.get(alone)).mentorId()).isEqualTo(id(1002));
    assertThat(Objects.requireNonNull(chosen.get(alone)).pinned()).isTrue();
    Map<UUID, Integer> held = new HashMap<>();
    chosen.values().forEach(pairing -> held.put(pairing.mentorId(), pairing.score()));
    assertThat(held).hasSize(6);
    for (int mentee = 1; mentee <= 12; mentee++) {
      Pairing own = chosen.get(id(mentee));
      for (int mentor = 1001; mentor <= 1006 && !id(mentee).equals(alone); mentor++) {
        int points = points(id(mentee), id(mentor));
        boolean wouldLeave = own == null || points > own.score();
        boolean wouldTake = mentor != 1002 && points > Objects.requireNonNull(held.get(id(mentor)));
        assertThat(wouldLeave && wouldTake).isFalse();
      }
    }
  }

  private int points(UUID mentee, UUID mentor) {
    return house
        .index
        .gallery(house.clock.instant())
        .candidate(house.index.person(mentee).orElseThrow(), House.NEED, House.ASKED, mentor)
        .map(candidate -> Pairing.of(candidate, false).score())
        .orElseThrow();
  }
}
