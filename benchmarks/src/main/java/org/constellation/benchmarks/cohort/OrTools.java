package org.constellation.benchmarks.cohort;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;

/** What the best assignment is worth, by somebody else's min-cost flow. */
final class OrTools {

  static {
    Loader.loadNativeLibraries();
  }

  private OrTools() {}

  static long best(Pairs pairs, Places places) {
    MinCostFlow flow = new MinCostFlow();
    int hub = pairs.mentees() + pairs.mentors();
    long supply = 0;
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      int wanted = places.wanted(mentee);
      supply += wanted;
      flow.setNodeSupply(mentee, wanted);
      flow.addArcWithCapacityAndUnitCost(mentee, hub, wanted, 0);
      for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
        int mentor = pairs.mentees() + pairs.mentor(pair);
        flow.addArcWithCapacityAndUnitCost(mentee, mentor, 1, -pairs.worth(pair));
      }
    }
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      flow.addArcWithCapacityAndUnitCost(pairs.mentees() + mentor, hub, places.free(mentor), 0);
    }
    flow.setNodeSupply(hub, -supply);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    return -flow.getOptimalCost();
  }
}
