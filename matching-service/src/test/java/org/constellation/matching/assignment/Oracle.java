package org.constellation.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** What the best assignment is worth, by OR-Tools. */
final class Oracle {

  static {
    Loader.loadNativeLibraries();
  }

  private Oracle() {}

  static long of(Cohort cohort) {
    Pairs pairs = cohort.pairs();
    MinCostFlow flow = new MinCostFlow();
    int hub = pairs.mentees() + pairs.mentors();
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      flow.setNodeSupply(mentee, cohort.places().wanted(mentee));
      flow.addArcWithCapacityAndUnitCost(mentee, hub, cohort.places().wanted(mentee), 0);
      for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
        flow.addArcWithCapacityAndUnitCost(
            mentee, pairs.mentees() + pairs.mentor(pair), 1, -pairs.worth(pair));
      }
    }
    long supply = 0;
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      supply += cohort.places().wanted(mentee);
    }
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      flow.addArcWithCapacityAndUnitCost(
          pairs.mentees() + mentor, hub, cohort.places().free(mentor), 0);
    }
    flow.setNodeSupply(hub, -supply);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("no optimum");
    }
    return -flow.getOptimalCost();
  }
}
