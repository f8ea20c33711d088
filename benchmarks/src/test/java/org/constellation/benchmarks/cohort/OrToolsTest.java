package org.constellation.benchmarks.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.matching.assignment.Assigner;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Outcome;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ours against OR-Tools. */
class OrToolsTest {

  private static final int COHORTS = 500;
  private static final double GAP = 0.001;

  /** Less than a point of any small cohort. */
  private static final double NONE = 1e-9;

  @ParameterizedTest
  @EnumSource(names = {"BEST_FIT", "MOST_PAIRS"})
  void small_cohorts_are_chosen_as_well_as_can_be_by_all_rules(Wish.Method method) {
    for (int seed = 0; seed < COHORTS; seed++) {
      RuledCohort cohort = RuledCohort.madeUp(MadeUp.ofOneEach(seed), seed, method, NONE);
      Choice choice = Chooser.choose(cohort.allowed(), cohort.wish(), Watch.NOBODY);
      assertAsGood(cohort.told(choice), cohort.best(), method, seed);
      assertThat(choice.certificate().isOptimal()).as("cohort %d", seed).isTrue();
      assertThat(choice.ofEverybody()).as("cohort %d", seed).isTrue();
      assertThat(cohort.isKept(choice)).as("cohort %d", seed).isTrue();
    }
  }

  /** More than are kept in mind, so that they have to be looked for. */
  @ParameterizedTest
  @EnumSource(names = {"BEST_FIT", "MOST_PAIRS"})
  void a_crowd_is_chosen_within_the_gap_and_never_above_the_best(Wish.Method method) {
    for (int seed = 0; seed < 6; seed++) {
      MadeUp crowd = MadeUp.crowd(seed, 1_500, 400, 250);
      RuledCohort cohort = RuledCohort.madeUp(crowd, seed, method, GAP);
      Choice choice = Chooser.choose(cohort.allowed(), cohort.wish(), Watch.NOBODY);
      OrTools.Best best = cohort.best();
      OrTools.Best told = cohort.told(choice);
      assertThat(told.unmet()).as("crowd %d", seed).isEqualTo(best.unmet());
      assertThat(told.worth()).isEqualTo(choice.certificate().worth());
      assertThat(best.worth()).isBetween(told.worth(), choice.certificate().bound());
      assertThat(choice.certificate().gap()).isBetween(0.0, GAP);
      assertThat(choice.ofEverybody()).isTrue();
      assertThat(cohort.isKept(choice)).isTrue();
      assertThat(told.pairs() == best.pairs() || method == Wish.Method.BEST_FIT).isTrue();
    }
  }

  private static void assertAsGood(
      OrTools.Best told, OrTools.Best best, Wish.Method method, int seed) {
    assertThat(told.worth()).as("points of cohort %d", seed).isEqualTo(best.worth());
    assertThat(told.unmet()).as("unmet of cohort %d", seed).isEqualTo(best.unmet());
    if (method == Wish.Method.MOST_PAIRS) {
      assertThat(told.pairs()).as("pairs of cohort %d", seed).isEqualTo(best.pairs());
    }
  }

  @Test
  void who_wants_several_is_assigned_as_well_as_can_be() {
    for (int seed = 0; seed < COHORTS; seed++) {
      MadeUp cohort = MadeUp.withTies(seed);
      Rules rules = Rules.none(Goal.BEST_FIT);
      Outcome outcome = Assigner.assign(cohort.pairs(), cohort.places(), rules, GAP, Watch.NOBODY);
      assertThat(outcome.assignment().worth())
          .as("cohort %d", seed)
          .isEqualTo(OrTools.best(cohort.pairs(), cohort.places(), rules).worth());
      assertThat(outcome.certificate().isOptimal()).as("cohort %d", seed).isTrue();
    }
  }
}
