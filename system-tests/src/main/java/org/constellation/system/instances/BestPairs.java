package org.constellation.system.instances;

import java.util.ArrayList;
import java.util.List;
import org.constellation.matching.assignment.Assigner;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Outcome;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Watch;
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

  /** An auction's result may be off by so much. */
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
    Outcome fit = solved(Goal.BEST_FIT);
    Outcome most = solved(Goal.MOST_PAIRS);
    check(faults, "weight", fit.assignment().worth(), maxWeight);
    check(faults, "certified bound", fit.certificate().bound(), maxWeight);
    check(faults, "most pairs", most.assignment().size(), maxPairs);
    check(faults, "weight of most pairs", most.assignment().worth(), maxWeightOfMaxPairs);
    check(faults, "certified bound of most pairs", most.certificate().bound(), maxWeightOfMaxPairs);
    if (!fit.assignment().keeps(places) || !most.assignment().keeps(places)) {
      faults.add("more pairs than places");
    }
    return faults;
  }

  private Outcome solved(Goal goal) {
    return Assigner.assign(pairs, places, Rules.none(goal), GAP, Watch.NOBODY);
  }

  private static void check(List<String> faults, String what, long is, long expected) {
    if (is != expected) {
      faults.add(what + " " + is + " instead of " + expected);
    }
  }
}
