package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AssignerTest {

  private static final int COHORTS = 400;

  @Test
  void the_exact_way_reaches_its_own_bound() {
    for (int seed = 0; seed < COHORTS; seed++) {
      Cohort cohort = Cohort.small(seed);
      Outcome outcome = assign(cohort, Rules.none(Goal.BEST_FIT));
      assertThat(outcome.certificate().isOptimal()).as("cohort %d", seed).isTrue();
      assertThat(outcome.assignment().keeps(cohort.places())).isTrue();
    }
  }

  @Test
  void a_large_cohort_is_held_to_the_wanted_gap() {
    Cohort cohort = Cohort.large(1, 5_000);
    Outcome outcome = assign(cohort, Rules.none(Goal.BEST_FIT));
    assertThat(outcome.certificate().gap()).isBetween(0.0, 0.001);
    assertThat(outcome.assignment().keeps(cohort.places())).isTrue();
  }

  @Test
  void pairs_that_must_be_are_chosen() {
    Cohort cohort = Cohort.large(2, 200);
    BitSet must = new BitSet();
    for (int mentee = 0; mentee < 5; mentee++) {
      int last = cohort.pairs().first(mentee + 1) - 1;
      if (cohort.places().free(cohort.pairs().mentor(last)) > 4) {
        must.set(last);
      }
    }
    assertThat(must.cardinality()).isPositive();
    Rules rules = new Rules(Goal.BEST_FIT, must, new int[0], List.of());
    Outcome outcome = assign(cohort, rules);
    assertThat(must.stream()).allMatch(outcome.assignment()::has);
    assertThat(outcome.assignment().keeps(cohort.places())).isTrue();
    assertThat(outcome.certificate().gap()).isBetween(0.0, 0.001);
  }

  @Test
  void more_that_must_be_than_places_is_refused() {
    Pairs pairs = Pairs.of(1).mentee().with(0, 5).mentee().with(0, 7).build();
    BitSet both = new BitSet();
    both.set(0, 2);
    Rules rules = new Rules(Goal.BEST_FIT, both, new int[0], List.of());
    Places one = new Places(new int[] {1, 1}, new int[] {1});
    assertThatThrownBy(() -> Assigner.assign(pairs, one, rules, 0.01, Watch.NOBODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_least_load_is_met_though_it_costs_points() {
    Pairs pairs =
        Pairs.of(2).mentee().with(0, 90).with(1, 10).mentee().with(0, 90).with(1, 20).build();
    Places places = new Places(new int[] {1, 1}, new int[] {2, 2});
    Rules rules = new Rules(Goal.BEST_FIT, new BitSet(), new int[] {0, 1}, List.of());
    Outcome outcome = Assigner.assign(pairs, places, rules, 0.01, Watch.NOBODY);
    assertThat(outcome.assignment().worth()).isEqualTo(110);
    assertThat(outcome.certificate().isOptimal()).isTrue();
    assertThat(outcome.unmet()).isZero();
  }

  @Test
  void what_cannot_be_met_is_told() {
    Pairs pairs = Pairs.of(2).mentee().with(0, 90).build();
    Places places = new Places(new int[] {1}, new int[] {1, 3});
    Rules rules = new Rules(Goal.BEST_FIT, new BitSet(), new int[] {1, 2}, List.of());
    Outcome outcome = Assigner.assign(pairs, places, rules, 0.01, Watch.NOBODY);
    assertThat(outcome.assignment().size()).isEqualTo(1);
    assertThat(outcome.unmet()).isEqualTo(2);
  }

  @Test
  void a_large_cohort_with_least_loads_is_held_to_the_wanted_gap() {
    Cohort cohort = Cohort.large(4, 3_000);
    int[] leastLoads = new int[cohort.pairs().mentors()];
    for (int mentor = 0; mentor < leastLoads.length; mentor++) {
      leastLoads[mentor] = Math.min(2, cohort.places().free(mentor));
    }
    Rules rules = new Rules(Goal.BEST_FIT, new BitSet(), leastLoads, List.of());
    Outcome outcome = assign(cohort, rules);
    assertThat(outcome.unmet()).isZero();
    assertThat(outcome.certificate().gap()).isBetween(0.0, 0.001);
    assertThat(outcome.assignment().keeps(cohort.places())).isTrue();
  }

  @Test
  void a_quota_holds_both_ways() {
    Pairs.Builder builder = Pairs.of(1);
    for (int mentee = 0; mentee < 6; mentee++) {
      builder.mentee().with(0, 10 * (mentee + 1));
    }
    BitSet online = new BitSet();
    online.set(0, 3);
    BitSet onCampus = new BitSet();
    onCampus.set(3, 6);
    Places places = new Places(new int[] {1, 1, 1, 1, 1, 1}, new int[] {4});
    Rules rules =
        new Rules(
            Goal.BEST_FIT,
            new BitSet(),
            new int[0],
            List.of(new Quota(online, 2, 6), new Quota(onCampus, 0, 1)));
    Outcome outcome = Assigner.assign(builder.build(), places, rules, 0.01, Watch.NOBODY);
    assertThat(outcome.assignment().chosen()).containsExactly(0, 1, 2, 5);
    assertThat(outcome.certificate().isOptimal()).isTrue();
  }

  @Test
  void a_group_that_may_have_any_number_is_no_wider_than_it_is() {
    Cohort cohort = Cohort.large(5, 3_500);
    BitSet group = new BitSet();
    group.set(0, 50);
    Quota quota = new Quota(group, 10, Integer.MAX_VALUE);
    Rules rules = new Rules(Goal.MOST_PAIRS, new BitSet(), new int[0], List.of(quota));
    Outcome outcome = Assigner.assign(cohort.pairs(), cohort.places(), rules, 0.01, Watch.NOBODY);
    assertThat(outcome.unmet()).isZero();
  }

  @Test
  void the_watch_can_end_it() {
    Cohort cohort = Cohort.large(3, 5_000);
    Watch impatient =
        (_, _) -> {
          throw new CancellationException("enough");
        };
    Rules rules = Rules.none(Goal.BEST_FIT);
    assertThatThrownBy(
            () -> Assigner.assign(cohort.pairs(), cohort.places(), rules, 0.001, impatient))
        .isInstanceOf(CancellationException.class);
  }

  private static Outcome assign(Cohort cohort, Rules rules) {
    return Assigner.assign(cohort.pairs(), cohort.places(), rules, 0.001, Watch.NOBODY);
  }
}
