package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * The exact best, by a {@link Circulation}: from a hub over the groups to the mentees, over the
 * pairs to the mentors, and from them back to the hub. Every minimum is a way of its own that is
 * worth more than all pairs together, so that as many minimums are met as can be.
 */
final class CohortFlow {

  private static final int HUB = 0;

  private final Pairs pairs;
  private final Places free;
  private final Rules rules;
  private final long perPair;
  private final long perMinimum;
  private final Network.Drawing drawing;
  private final BitSet minimums = new BitSet();
  private int quotaNode;
  private long wanted;

  private CohortFlow(Pairs pairs, Places free, Rules rules) {
    this.pairs = pairs;
    this.free = free;
    this.rules = rules;
    long highest = 1;
    for (int pair = 0; pair < pairs.size(); pair++) {
      highest = Math.max(highest, pairs.worth(pair));
    }
    // One more of these is worth any change that it can bring about: what is better by one is
    // reached by a circle in the network, which meets nobody twice, and the hub once. So it costs
    // everybody's points at most, and one pair.
    long others = highest * (Math.min(pairs.mentees(), pairs.mentors()) + 1L);
    this.perPair = rules.goal() == Goal.MOST_PAIRS ? others : 0;
    this.perMinimum = perPair + others;
    int nodes = 1 + pairs.mentees() + pairs.mentors() + rules.quotas().size();
    this.drawing = new Network.Drawing(nodes);
    this.quotaNode = 1 + pairs.mentees() + pairs.mentors();
  }

  /**
   * The best of all, or one that is near enough.
   *
   * @param gap the share of the best that may be missing; with 0 the result is exact
   */
  static Outcome best(Pairs pairs, Places free, Rules rules, double gap, Watch watch) {
    CohortFlow flow = new CohortFlow(pairs, free, rules);
    int[] arcOf = flow.drawPairs();
    flow.drawMentors();
    flow.drawMentees();
    Predicate<Circulation.Flow> enough =
        found -> found.bound() - found.worth() <= gap * flow.worthOfPairs(arcOf, found);
    return flow.outcome(arcOf, Circulation.best(flow.drawing.network(), enough, watch));
  }

  private int[] drawPairs() {
    int[] arcOf = new int[pairs.size()];
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
        arcOf[pair] =
            rules.must().get(pair)
                ? -1
                : drawing.arc(
                    mentee(mentee), mentor(pairs.mentor(pair)), 1, perPair + pairs.worth(pair));
      }
    }
    return arcOf;
  }

  private void drawMentors() {
    int[] loads = new int[pairs.mentors()];
    rules.must().stream().forEach(pair -> loads[pairs.mentor(pair)]++);
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      int least = rules.leastLoads().length == 0 ? 0 : rules.leastLoads()[mentor] - loads[mentor];
      // Not only as many as have a pair here: a place that is left must cost nothing, or the price
      // would hide from the certificate who else could take it.
      draw(mentor(mentor), HUB, least, Math.min(free.free(mentor), pairs.mentees()));
    }
  }

  private void drawMentees() {
    BitSet rest = new BitSet();
    rest.set(0, pairs.mentees());
    for (Quota quota : rules.quotas()) {
      int chosen = chosenOf(quota.mentees());
      // Worths are scaled by what all arcs can take together, so none is wider than it can be used.
      int places = quota.mentees().stream().map(free::wanted).sum();
      int most = Math.clamp(quota.most() - (long) chosen, 0, places);
      draw(HUB, quotaNode, quota.least() - chosen, most);
      drawGroup(quotaNode++, quota.mentees());
      rest.andNot(quota.mentees());
    }
    drawGroup(HUB, rest);
  }

  private void drawGroup(int from, BitSet mentees) {
    mentees.stream().forEach(one -> drawing.arc(from, mentee(one), free.wanted(one), 0));
  }

  private int chosenOf(BitSet mentees) {
    return mentees.stream()
        .map(one -> rules.must().get(pairs.first(one), pairs.first(one + 1)).cardinality())
        .sum();
  }

  private void draw(int from, int to, int least, int most) {
    int minimum = Math.clamp(least, 0, most);
    wanted += Math.max(0, least);
    if (minimum > 0) {
      minimums.set(drawing.arc(from, to, minimum, perMinimum));
    }
    drawing.arc(from, to, most - minimum, 0);
  }

  private double worthOfPairs(int[] arcOf, Circulation.Flow found) {
    return new Assignment(pairs, chosen(arcOf, found)).worth();
  }

  private BitSet chosen(int[] arcOf, Circulation.Flow found) {
    BitSet chosen = (BitSet) rules.must().clone();
    for (int pair = 0; pair < arcOf.length; pair++) {
      if (arcOf[pair] >= 0 && found.over()[arcOf[pair]] > 0) {
        chosen.set(pair);
      }
    }
    return chosen;
  }

  private Outcome outcome(int[] arcOf, Circulation.Flow found) {
    Assignment assignment = new Assignment(pairs, chosen(arcOf, found));
    long met = minimums.stream().mapToLong(arc -> found.over()[arc]).sum();
    long given = found.worth() - (assignment.worth() - worthOfMust());
    Certificate certificate =
        new Certificate(assignment.worth(), found.bound() - given + worthOfMust());
    return new Outcome(assignment, certificate, menteePrices(found), prices(found), wanted - met);
  }

  /** Rounded down: what a pair is worth above the prices of both is never told too low. */
  private long[] prices(Circulation.Flow found) {
    long hub = found.prices()[HUB];
    long[] prices = new long[pairs.mentors()];
    Arrays.setAll(prices, one -> Math.floorDiv(hub - found.prices()[mentor(one)], found.scale()));
    return prices;
  }

  private long[] menteePrices(Circulation.Flow found) {
    long hub = found.prices()[HUB];
    long[] prices = new long[pairs.mentees()];
    Arrays.setAll(
        prices, one -> Math.floorDiv(found.prices()[mentee(one)] - hub, found.scale()) - perPair);
    return prices;
  }

  private long worthOfMust() {
    return rules.must().stream().mapToLong(pairs::worth).sum();
  }

  private static int mentee(int number) {
    return 1 + number;
  }

  private int mentor(int number) {
    return 1 + pairs.mentees() + number;
  }
}
