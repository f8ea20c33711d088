package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.cohorts.Better.Why;
import org.constellation.platform.aggregates.Versioned;
import org.junit.jupiter.api.Test;

/** Why a mentee did not get whom they fit best. */
class BetterMentorsTest {

  private static final Who ONLINE =
      new Who(Set.of(Mode.ONLINE), Set.of(), Set.of(), Set.of(), false);

  private final House house = House.inMemory().mentees(12).mentors(6, 1);

  private static Setup setup(List<Couple> must, List<Couple> never, List<Group> groups, int least) {
    Setup all = House.setup();
    return new Setup(
        all.campus(),
        all.name(),
        all.need(),
        all.interaction(),
        Wish.Method.BEST_FIT,
        Set.of(),
        Who.ANYBODY,
        must,
        never,
        groups,
        least);
  }

  private List<Better> better(Versioned<CohortRun> run, UUID mentee) {
    Entry entry =
        house.entries(run).stream()
            .filter(one -> one.menteeId().equals(mentee))
            .findFirst()
            .orElseThrow();
    return house.better.than(House.NORTH, (CohortRun.Review) run.state(), entry);
  }

  private Entry unpaired(Versioned<CohortRun> run) {
    return house.entries(run).stream()
        .filter(entry -> entry.pairing() == null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_has_the_place_is_named_with_the_points_and_what_an_exchange_would_cost() {
    Versioned<CohortRun> run = house.reviewed(House.setup());
    Entry alone = unpaired(run);

    List<Better> better = better(run, alone.menteeId());

    assertThat(better).hasSize(3);
    assertThat(better.getFirst().points()).isEqualTo(alone.best());
    assertThat(better)
        .allSatisfy(one -> {
          assertThat(one.why()).isEqualTo(Why.PLACES_TAKEN);
          assertThat(one.places()).isEqualTo(1);
          Better.Holder holder = one.holders().getFirst();
          assertThat(Objects.requireNonNull(holder.entry().pairing()).mentorId())
              .isEqualTo(one.mentorId());
          assertThat(holder.exchangeCost())
              .as("the holder would be left without")
              .isEqualTo(holder.entry().score() - one.points())
              .isNotNegative();
        });
  }

  @Test
  void the_cost_of_an_exchange_is_what_the_swap_costs() {
    Versioned<CohortRun> run = house.reviewed(House.setup());
    for (Entry entry : house.entries(run)) {
      for (Better one : better(run, entry.menteeId())) {
        Better.Holder holder = one.holders().getFirst();
        UUID had = Optional.ofNullable(entry.pairing()).map(Pairing::mentorId).orElse(null);
        var swap =
            house.desk.rearranged(
                House.NORTH,
                run.state().head(),
                run.state().chosen().orElseThrow(),
                List.of(
                    new CohortDesk.Wanted(
                        entry.menteeId(), Optional.of(one.mentorId()), Optional.empty(), false),
                    new CohortDesk.Wanted(
                        holder.entry().menteeId(),
                        Optional.ofNullable(had),
                        Optional.empty(),
                        had == null)));
        assertThat(swap)
            .isInstanceOfSatisfying(
                Rearranging.Result.Possible.class,
                possible -> assertThat(holder.exchangeCost()).isEqualTo(possible.cost()));
      }
    }
  }

  @Test
  void whoever_has_the_best_has_nobody_better() {
    House wide = House.inMemory().mentees(3).mentors(6, 4);
    Versioned<CohortRun> run = wide.reviewed(House.setup());
    for (Entry entry : wide.entries(run)) {
      assertThat(wide.better.than(House.NORTH, (CohortRun.Review) run.state(), entry)).isEmpty();
    }
  }

  @Test
  void a_pair_that_is_never_to_be_and_one_that_must_be_are_named() {
    Versioned<CohortRun> run = house.reviewed(House.setup());
    UUID mentee = unpaired(run).menteeId();
    UUID best = better(run, mentee).getFirst().mentorId();

    var never = house.reviewed(setup(List.of(), List.of(new Couple(mentee, best)), List.of(), 0));
    assertThat(better(never, mentee).getFirst().mentorId()).isEqualTo(best);
    assertThat(better(never, mentee).getFirst().why()).isEqualTo(Why.NEVER);

    Couple lesser = new Couple(mentee, id(1001));
    var must = house.reviewed(setup(List.of(lesser), List.of(), List.of(), 0));
    assertThat(better(must, mentee)).isNotEmpty().allMatch(one -> one.why() == Why.BY_HAND);
  }

  @Test
  void a_groups_most_and_a_least_load_are_named_where_places_are_left() {
    House wide = House.inMemory().mentees(4).mentors(4, 4);
    var none = wide.reviewed(setup(List.of(), List.of(), List.of(new Group(ONLINE, 0, 0)), 0));
    assertThat(
            wide.better.than(
                House.NORTH, (CohortRun.Review) none.state(), wide.entries(none).get(1)))
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.why()).isEqualTo(Why.GROUP_FULL);
          assertThat(one.holders()).isEmpty();
        });

    var each = wide.reviewed(setup(List.of(), List.of(), List.of(), 1));
    assertThat(wide.entries(each))
        .anySatisfy(entry ->
            assertThat(wide.better.than(House.NORTH, (CohortRun.Review) each.state(), entry))
                .extracting(Better::why)
                .contains(Why.LEAST_LOAD));
  }

  @Test
  void a_groups_most_that_was_not_reached_is_not_why_somebody_is_left_without() {
    Group wide = new Group(ONLINE, 0, 6);
    Versioned<CohortRun> run = house.reviewed(setup(List.of(), List.of(), List.of(wide), 0));
    Entry left =
        house.entries(run).stream()
            .filter(one -> one.pairing() == null && ONLINE.fits(card(one)))
            .findFirst()
            .orElseThrow();
    assertThat(better(run, left.menteeId()))
        .isNotEmpty()
        .allMatch(one -> one.why() == Why.PLACES_TAKEN);

    house.mentors(30, 1);

    assertThat(better(run, left.menteeId()))
        .extracting(Better::why)
        .contains(Why.PLACE_LEFT)
        .isSubsetOf(Why.PLACE_LEFT, Why.PLACES_TAKEN);
  }

  private ProfileCard card(Entry entry) {
    return house.index.person(entry.menteeId()).orElseThrow();
  }
}
