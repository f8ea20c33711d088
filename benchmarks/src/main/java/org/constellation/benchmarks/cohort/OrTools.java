package org.constellation.benchmarks.cohort;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.BitSet;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;
import org.constellation.matching.assignment.Quota;
import org.constellation.matching.assignment.Rules;

/**
 * What the best assignment is worth, by somebody else's min-cost flow: from a source over groups,
 * mentees and mentors to a sink, and past them all for who is left over. A place below a minimum
 * earns more than any change of pairs that it brings about, and where the most pairs are wanted, a
 * pair more than any change of the others.
 */
final class OrTools {

  /** Above the points of a pair. */
  private static final int BONUS = 30_001;

  static {
    Loader.loadNativeLibraries();
  }

  private final MinCostFlow flow = new MinCostFlow();
  private final Pairs pairs;
  private final Rules rules;
  private final int[] wanted;
  private final int[] free;
  private final int source;
  private final int sink;
  private final long perPair;
  private final long perMinimum;
  private final BitSet minimums = new BitSet();
  private final BitSet chosen = new BitSet();
  private long unmet;

  private OrTools(Pairs pairs, Places places, Rules rules) {
    this.pairs = pairs;
    this.rules = rules;
    this.wanted = new int[pairs.mentees()];
    this.free = new int[pairs.mentors()];
    Arrays.setAll(wanted, places::wanted);
    Arrays.setAll(free, places::free);
    this.source = pairs.mentees() + pairs.mentors();
    this.sink = source + 1;
    long changed = Math.min(pairs.mentees(), pairs.mentors()) + 1L;
    this.perPair = rules.goal() == Goal.MOST_PAIRS ? BONUS * changed : 0;
    this.perMinimum = (BONUS + perPair) * changed;
  }

  /**
   * The best there is.
   *
   * @param unmet how many of the wanted minimums could not be had
   */
  record Best(long worth, long pairs, long unmet) {}

  static Best best(Pairs pairs, Places places, Rules rules) {
    return new OrTools(pairs, places, rules).solved();
  }

  private Best solved() {
    int[] least = rules.leastLoads().length == 0 ? new int[free.length] : rules.leastLoads();
    for (int mentee = 0; mentee < wanted.length; mentee++) {
      drawPairs(mentee, least);
    }
    drawGroups();
    for (int mentor = 0; mentor < free.length; mentor++) {
      draw(wanted.length + mentor, sink, least[mentor], free[mentor]);
    }
    int all = Arrays.stream(wanted).sum();
    flow.addArcWithCapacityAndUnitCost(source, sink, all, 0);
    flow.setNodeSupply(source, all);
    flow.setNodeSupply(sink, -all);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools found no optimum");
    }
    long met = minimums.stream().mapToLong(flow::getFlow).sum();
    long paired = chosen.stream().mapToLong(flow::getFlow).sum();
    long must = rules.must().stream().mapToLong(pairs::worth).sum();
    return new Best(
        must - flow.getOptimalCost() - perMinimum * met - perPair * paired,
        paired + rules.must().cardinality(),
        unmet - met);
  }

  /** What must be is not for the flow to decide: the places are taken. */
  private void drawPairs(int mentee, int[] least) {
    for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
      int mentor = pairs.mentor(pair);
      if (rules.must().get(pair)) {
        wanted[mentee]--;
        free[mentor]--;
        least[mentor]--;
      } else {
        long cost = -perPair - pairs.worth(pair);
        chosen.set(flow.addArcWithCapacityAndUnitCost(mentee, wanted.length + mentor, 1, cost));
      }
    }
  }

  private void drawGroups() {
    BitSet rest = new BitSet();
    rest.set(0, wanted.length);
    int group = sink + 1;
    for (Quota quota : rules.quotas()) {
      int had =
          quota.mentees().stream()
              .map(one -> rules.must().get(pairs.first(one), pairs.first(one + 1)).cardinality())
              .sum();
      int most =
          Math.min(quota.most() - had, quota.mentees().stream().map(one -> wanted[one]).sum());
      draw(source, group, quota.least() - had, Math.max(0, most));
      drawMentees(group++, quota.mentees());
      rest.andNot(quota.mentees());
    }
    drawMentees(source, rest);
  }

  private void drawMentees(int from, BitSet mentees) {
    mentees.stream().forEach(one -> flow.addArcWithCapacityAndUnitCost(from, one, wanted[one], 0));
  }

  private void draw(int from, int to, int least, int most) {
    int minimum = Math.clamp(least, 0, most);
    unmet += Math.max(0, least);
    minimums.set(flow.addArcWithCapacityAndUnitCost(from, to, minimum, -perMinimum));
    flow.addArcWithCapacityAndUnitCost(from, to, most - minimum, 0);
  }
}
