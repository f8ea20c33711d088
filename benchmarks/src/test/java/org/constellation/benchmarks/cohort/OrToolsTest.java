package org.constellation.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.matching.assignment.Assigner;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Outcome;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

/** Ours against OR-Tools. */
class OrToolsTest {

  private static final int COHORTS = 500;
  private static final double GAP = 0.001;

  @Test
  void small_cohorts_with_ties_are_assigned_as_well_as_can_be() {
    for (int seed = 0; seed < COHORTS; seed++) {
      MadeUp cohort = MadeUp.withTies(seed);
      Outcome outcome = assign(cohort);
      assertThat(outcome.assignment().worth())
          .as("cohort %d", seed)
          .isEqualTo(OrTools.best(cohort.pairs(), cohort.places()));
      assertThat(outcome.certificate().isOptimal()).as("cohort %d", seed).isTrue();
    }
  }

  @Test
  void a_crowd_is_assigned_within_the_gap_and_never_above_the_best() {
    for (int seed = 0; seed < 3; seed++) {
      MadeUp cohort = MadeUp.crowd(seed, 6_000, 1_200, 20);
      Outcome outcome = assign(cohort);
      long best = OrTools.best(cohort.pairs(), cohort.places());
      assertThat(outcome.assignment().keeps(cohort.places())).isTrue();
      assertThat(outcome.certificate().worth()).isLessThanOrEqualTo(best);
      assertThat(outcome.certificate().bound()).isGreaterThanOrEqualTo(best);
      assertThat(outcome.certificate().gap()).isBetween(0.0, GAP);
    }
  }

  private static Outcome assign(MadeUp cohort) {
    Rules rules = Rules.none(Goal.BEST_FIT);
    return Assigner.assign(cohort.pairs(), cohort.places(), rules, GAP, Watch.NOBODY);
  }
}
