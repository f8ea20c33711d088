package org.constellation.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.constellation.matching.People.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.ReasonCode;
import org.junit.jupiter.api.Test;

class EpochTest {

  private static final UUID GONE = id(80);

  /** Ten in the north, where almost everybody is; id 90 is one of two in the south. */
  private static final Crowds ALL =
      new Crowds() {
        @Override
        public Optional<String> of(UUID mentor) {
          return mentor.equals(GONE)
              ? Optional.empty()
              : Optional.of(mentor.equals(id(90)) ? "south" : "north");
        }

        @Override
        public int mentors(String crowd) {
          return crowd.equals("north") ? 10 : 2;
        }
      };

  private static final long EVERYBODY = -1;

  @Test
  void who_was_shown_a_fair_share_stands_at_its_level_and_others_by_theirs() {
    Shown shown = new Shown(Map.of(id(1), 1_000L, id(2), 3_000L, id(3), 6_000L), Map.of());
    Equity equity = Epoch.FIRST.next(1, shown, ALL).equity();
    assertThat(equity.shown(id(1))).isEqualTo(Equity.FAIR_SHARE);
    assertThat(equity.shown(id(2))).isEqualTo(Equity.MOST_SHOWN);
    assertThat(equity.shown(id(3))).isEqualTo(Equity.MOST_SHOWN);
    assertThat(equity.shown(id(4))).isZero();
  }

  @Test
  void a_fair_share_is_that_of_those_whom_the_same_people_look_through() {
    Shown shown = new Shown(Map.of(id(1), 1_000L, id(2), 9_000L, id(90), 1_000_000L), Map.of());
    Equity equity = Epoch.FIRST.next(1, shown, ALL).equity();
    assertThat(equity.shown(id(1))).isEqualTo(Equity.FAIR_SHARE);
    assertThat(equity.shown(id(2))).isEqualTo(Equity.MOST_SHOWN);
    assertThat(equity.shown(id(90))).isEqualTo(2 * Equity.FAIR_SHARE);
  }

  @Test
  void who_has_left_is_forgotten_with_the_next_epoch() {
    Shown shown = new Shown(Map.of(id(1), 1_000L, GONE, 9_000L), Map.of());
    Epoch before = new Epoch(Equity.NONE, Map.of(GONE, 32_000L), Map.of(), Map.of(), Rarity.NONE);
    Epoch epoch = before.next(1, shown, ALL);
    assertThat(epoch.lately()).containsOnlyKeys(id(1));
    assertThat(epoch.equity().shown()).containsOnlyKeys(id(1));
    assertThat(epoch.equity().shown(id(1))).isEqualTo(Equity.MOST_SHOWN);
  }

  @Test
  void what_was_shown_long_ago_fades() {
    Epoch epoch = Epoch.FIRST.next(1, new Shown(Map.of(id(1), 32_000L), Map.of()), ALL);
    for (int day = 2; day <= 22; day++) {
      epoch = epoch.next(day, Shown.NOTHING, ALL);
    }
    assertThat(epoch.lately().get(id(1))).isCloseTo(16_000L, within(1_000L));
    for (int day = 23; day <= 500; day++) {
      epoch = epoch.next(day, Shown.NOTHING, ALL);
    }
    assertThat(epoch.lately()).isEmpty();
  }

  @Test
  void a_side_that_sees_fewer_is_lifted_by_what_is_missing() {
    Epoch epoch = Epoch.FIRST.next(1, seen(100, 700, 1_000), ALL);
    assertThat(epoch.equity().tilts()).containsEntry("north", 900);
    assertThat(epoch.next(2, seen(100, 900, 1_000), ALL).equity().tilts())
        .containsEntry("north", 1_200);
    assertThat(epoch.next(2, seen(100, 1_100, 1_000), ALL).equity().tilts())
        .containsEntry("north", 600);
  }

  @Test
  void a_tilt_goes_no_further_than_its_points() {
    Epoch epoch = Epoch.FIRST;
    for (int day = 1; day < 20; day++) {
      epoch = epoch.next(day, seen(100, 2_000, 1_000), ALL);
    }
    assertThat(epoch.equity().tilts()).containsEntry("north", -ReasonCode.WELCOMES_YOU.most());
  }

  @Test
  void too_few_lists_wait_until_there_are_enough() {
    Epoch first = Epoch.FIRST.next(1, seen(20, 500, 1_000), ALL);
    assertThat(first.equity().tilts()).isEmpty();
    Epoch second = first.next(2, seen(20, 500, 1_000), ALL);
    assertThat(second.equity().tilts()).containsEntry("north", 1_500);
    assertThat(second.balances()).isEmpty();
    assertThat(second.measured().getOrDefault("north", Balance.EMPTY).online().lists())
        .isEqualTo(40);
  }

  @Test
  void the_same_showings_give_the_same_corrections_again() {
    SplittableRandom chance = new SplittableRandom(5);
    List<Shown> days = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      Map<UUID, Long> mentors =
          Map.of(id(chance.nextInt(9)), chance.nextLong(5_000), id(99), chance.nextLong(9_000));
      days.add(new Shown(mentors, seen(35, chance.nextInt(1, 1_500), 1_000).campuses()));
    }
    assertThat(replayed(days)).isEqualTo(replayed(days)).hasSize(40);
  }

  private static List<Epoch> replayed(List<Shown> days) {
    List<Epoch> epochs = new ArrayList<>();
    for (Shown day : days) {
      Epoch before = epochs.isEmpty() ? Epoch.FIRST : epochs.getLast();
      epochs.add(before.next(epochs.size() + 1, day, ALL));
    }
    return epochs;
  }

  /** Lists on either side, and the welcome that each of them gave. */
  @Test
  void a_few_people_who_look_often_do_not_set_the_correction_of_a_campus() {
    Views few = new Views(100, 50_000, (1 << 9) - 1);
    Views many = new Views(100, 100_000, EVERYBODY);
    Shown shown = new Shown(Map.of(), Map.of("north", new Balance(few, many)));
    assertThat(Epoch.FIRST.next(1, shown, ALL).equity().tilts()).isEmpty();
  }

  private static Shown seen(int lists, int online, int onCampus) {
    Views far = new Views(lists, (long) lists * online, EVERYBODY);
    Views near = new Views(lists, (long) lists * onCampus, EVERYBODY);
    return new Shown(Map.of(), Map.of("north", new Balance(far, near)));
  }
}
