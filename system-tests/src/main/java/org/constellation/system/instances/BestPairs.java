package org.constellation.system.instances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.constellation.matching.assignment.Assigner;
import org.constellation.matching.assignment.Assignment;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Outcome;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of the highest total weight, with places on both sides.
 *
 * @param maxWeight of any assignment
 * @param maxPairs that an assignment can have
 * @param maxWeightOfMaxPairs the highest weight among those with the most pairs
 */
public record BestPairs(
    String id, Pairs pairs, Places places, long maxWeight, int maxPairs, long maxWeightOfMaxPairs)
    implements Instance {

  /** Less than a point of any of them: they are solved exactly. */
  private static final double GAP = 1e-9;

  static BestPairs of(JsonNode json) {
    int[] wanted = Instance.numbers(json.required("left_capacity"));
    int[] free = Instance.numbers(json.required("right_capacity"));
    List<List<JsonNode>> edges = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      edges.add(new ArrayList<>());
    }
    json.required("edges").forEach(edge -> edges.get(edge.required(0).asInt()).add(edge));
    Pairs.Builder pairs = Pairs.of(free.length);
    for (List<JsonNode> ofOne : edges) {
      pairs.mentee();
      ofOne.forEach(edge -> pairs.with(edge.required(1).asInt(), edge.required(2).asInt()));
    }
    JsonNode expected = json.required("expected");
    return new BestPairs(
        json.required("id").asString(),
        pairs.build(),
        new Places(wanted, free),
        expected.required("max_weight").asLong(),
        expected.required("max_cardinality").asInt(),
        expected.required("max_weight_at_max_cardinality").asLong());
  }

  @Override
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    Solution fit = solution(Wish.Method.BEST_FIT);
    Solution most = solution(Wish.Method.MOST_PAIRS);
    check(faults, "weight", fit.weight(), maxWeight);
    check(faults, "certified bound", fit.bound(), maxWeight);
    check(faults, "most pairs", most.size(), maxPairs);
    check(faults, "weight of most pairs", most.weight(), maxWeightOfMaxPairs);
    check(faults, "certified bound of most pairs", most.bound(), maxWeightOfMaxPairs);
    if (!fit.keepsPlaces() || !most.keepsPlaces()) {
      faults.add("more pairs than places");
    }
    return faults;
  }

  private record Solution(long weight, long bound, int size, boolean keepsPlaces) {}

  /** As a cohort's is found, where each on the left wants one, as a cohort's mentees do. */
  private Solution solution(Wish.Method method) {
    boolean wantOne = IntStream.range(0, pairs.mentees()).allMatch(one -> places.wanted(one) == 1);
    boolean countAll = IntStream.range(0, pairs.size()).allMatch(pair -> pairs.worth(pair) > 0);
    return wantOne && (countAll || method == Wish.Method.BEST_FIT)
        ? chosen(method)
        : assigned(method == Wish.Method.MOST_PAIRS ? Goal.MOST_PAIRS : Goal.BEST_FIT);
  }

  private Solution chosen(Wish.Method method) {
    int[] free = IntStream.range(0, pairs.mentors()).map(places::free).toArray();
    int[] anyone = new int[pairs.mentees()];
    Arrays.fill(anyone, Wish.ANY);
    Wish wish = new Wish(method, free, anyone, new int[0], List.of(), GAP);
    Choice choice = Chooser.choose(pairs, wish, Watch.NOBODY);
    long weight = 0;
    int size = 0;
    int[] left = free.clone();
    for (int one = 0; one < pairs.mentees(); one++) {
      for (int pair = pairs.first(one); pair < pairs.first(one + 1); pair++) {
        if (pairs.mentor(pair) == choice.mentors()[one]) {
          weight += pairs.worth(pair);
          size++;
          left[pairs.mentor(pair)]--;
        }
      }
    }
    boolean kept = Arrays.stream(left).allMatch(places -> places >= 0) && size == choice.paired();
    return new Solution(weight, choice.certificate().bound(), size, kept && choice.ofEverybody());
  }

  private Solution assigned(Goal goal) {
    Outcome outcome = Assigner.assign(pairs, places, Rules.none(goal), GAP, Watch.NOBODY);
    Assignment found = outcome.assignment();
    long bound = outcome.certificate().bound();
    return new Solution(found.worth(), bound, found.size(), found.keeps(places));
  }

  private static void check(List<String> faults, String what, long is, long expected) {
    if (is != expected) {
      faults.add(what + " " + is + " instead of " + expected);
    }
  }
}
