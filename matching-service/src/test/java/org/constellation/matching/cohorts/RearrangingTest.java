package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.constellation.matching.ranking.ReasonCode;
import org.junit.jupiter.api.Test;

class RearrangingTest {

  private static Pairing pairing(int mentor, int points) {
    return new Pairing(id(mentor), "north", Map.of(ReasonCode.NEED, points), Map.of(), false);
  }

  private static Entry entry(int mentee, int mentor, int points) {
    return new Entry(id(mentee), 5_000, pairing(mentor, points), null);
  }

  private static Optional<Pairing> worth(UUID mentee, UUID mentor) {
    return mentor.equals(id(19))
        ? Optional.empty()
        : Optional.of(pairing(mentor.equals(id(11)) ? 11 : 12, mentee.equals(id(1)) ? 700 : 900));
  }

  private static Rearranging.Result of(int left, Rearranging.Wanted... wanted) {
    return Rearranging.of(List.of(wanted), RearrangingTest::worth, _ -> left);
  }

  @Test
  void two_who_swap_need_no_place_and_cost_what_both_lose() {
    var result =
        of(
            0,
            new Rearranging.Wanted(entry(1, 11, 1_000), id(12), null, false),
            new Rearranging.Wanted(entry(2, 12, 1_500), id(11), null, false));
    assertThat(result).isInstanceOf(Rearranging.Result.Possible.class);
    assertThat(((Rearranging.Result.Possible) result).cost()).isEqualTo(2_500 - 700 - 900);
  }

  @Test
  void one_who_moves_needs_a_place() {
    var move = new Rearranging.Wanted(entry(1, 11, 1_000), id(12), null, false);
    assertThat(of(0, move))
        .isEqualTo(new Rearranging.Result.Impossible(CohortRefusal.MENTOR_WITHOUT_PLACE));
    assertThat(of(1, move)).isInstanceOf(Rearranging.Result.Possible.class);
  }

  @Test
  void a_pin_changes_nobody_and_costs_nothing() {
    var result =
        (Rearranging.Result.Possible)
            of(0, new Rearranging.Wanted(entry(1, 11, 1_000), null, true, false));
    assertThat(result.cost()).isZero();
    assertThat(Objects.requireNonNull(result.after().getFirst().pairing()).pinned()).isTrue();
  }

  @Test
  void whom_the_mentee_cannot_ask_is_refused_and_so_is_pinning_nobody() {
    var refused = new Rearranging.Result.Impossible(CohortRefusal.PAIR_NOT_POSSIBLE);
    assertThat(of(9, new Rearranging.Wanted(entry(1, 11, 1), id(19), null, false)))
        .isEqualTo(refused);
    assertThat(of(9, new Rearranging.Wanted(new Entry(id(1), 0, null, null), null, true, false)))
        .isEqualTo(refused);
  }
}
