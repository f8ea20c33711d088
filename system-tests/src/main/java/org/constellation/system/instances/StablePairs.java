package org.constellation.system.instances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.constellation.matching.assignment.StableMatching;
import tools.jackson.databind.JsonNode;

/** The two stable matchings that are best for either side. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record StablePairs(
    String id, StableMatching matching, int[] bestForMentees, int[] bestForMentors)
    implements Instance {

  static StablePairs of(JsonNode json) {
    int[][] mentors = lists(json.required("right_prefs"));
    int[] places = Instance.numbers(json.required("right_capacity"));
    if (places.length != mentors.length) {
      throw new IllegalArgumentException("right_prefs and right_capacity differ in length");
    }
    return new StablePairs(
        json.required("id").asString(),
        new StableMatching(lists(json.required("left_prefs")), mentors, places),
        Instance.numbers(json.required("left_optimal")),
        Instance.numbers(json.required("right_optimal")));
  }

  private static int[][] lists(JsonNode array) {
    return array.valueStream().map(Instance::numbers).toArray(int[][]::new);
  }

  @Override
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!Arrays.equals(matching.bestForMentees(), bestForMentees)) {
      faults.add("another matching is best for the mentees");
    }
    if (!Arrays.equals(matching.bestForMentors(), bestForMentors)) {
      faults.add("another matching is best for the mentors");
    }
    return faults;
  }
}
