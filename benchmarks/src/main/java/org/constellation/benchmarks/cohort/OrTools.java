package org.constellation.benchmarks.cohort;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;

/** What the best assignment is worth, by somebody else's min-cost flow. */
final class OrTools {

  /** Above the points of a pair. */
  private static final int BONUS = 30_001;

  static {
    Loader.loadNativeLibraries();
  }

  private OrTools() {}

  /**
   * The best there is.
   *
   * @param unmet how many of the wanted minimums could not be had
   */
  record Best(long worth, long unmet) {}

  static long best(Pairs pairs, Places places) {
    return best(pairs, places, new int[pairs.mentors()]).worth();
  }

  /**
   * With least loads: a place below it earns more than any change of pairs that it brings about.
   */
  static Best best(Pairs pairs, Places places, int[] least) {
    long bonus = (long) BONUS * Math.min(pairs.mentees(), pairs.mentors());
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
      int node = pairs.mentees() + mentor;
      flow.addArcWithCapacityAndUnitCost(node, hub, least[mentor], -bonus);
      flow.addArcWithCapacityAndUnitCost(node, hub, places.free(mentor) - least[mentor], 0);
    }
    flow.setNodeSupply(hub, -supply);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    long met = 0;
    for (int arc = 0; arc < flow.getNumArcs(); arc++) {
      met += flow.getUnitCost(arc) == -bonus ? flow.getFlow(arc) : 0;
    }
    return new Best(
        -flow.getOptimalCost() - bonus * met, Arrays.stream(least).asLongStream().sum() - met);
  }
}
