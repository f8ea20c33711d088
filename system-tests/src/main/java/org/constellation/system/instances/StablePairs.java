package org.constellation.system.instances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import tools.jackson.databind.JsonNode;

/** The two stable matchings that are best for either side. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record StablePairs(
    String id,
    int[][] mentees,
    int[][] mentors,
    int[] places,
    int[] bestForMentees,
    int[] bestForMentors)
    implements Instance {

  private static final int NOBODY = -1;

  static StablePairs of(JsonNode json) {
    int[][] mentors = lists(json.required("right_prefs"));
    int[] places = Instance.numbers(json.required("right_capacity"));
    if (places.length != mentors.length) {
      throw new IllegalArgumentException("right_prefs and right_capacity differ in length");
    }
    return new StablePairs(
        json.required("id").asString(),
        lists(json.required("left_prefs")),
        mentors,
        places,
        Instance.numbers(json.required("left_optimal")),
        Instance.numbers(json.required("right_optimal")));
  }

  private static int[][] lists(JsonNode array) {
    return array.valueStream().map(Instance::numbers).toArray(int[][]::new);
  }

  @Override
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!Arrays.equals(chosen(mentees, mentors, places), bestForMentees)) {
      faults.add("another matching is best for the mentees");
    }
    if (!Arrays.equals(chosenByMentors(), bestForMentors)) {
      faults.add("another matching is best for the mentors");
    }
    return faults;
  }

  /** Whom each on the one side gets, who asks. */
  private static int[] chosen(int[][] asking, int[][] asked, int[] free) {
    int[] anyone = new int[asking.length];
    Arrays.fill(anyone, Wish.ANY);
    Wish wish = new Wish(Wish.Method.STABLE, free, anyone, new int[0], List.of(), 1);
    Choice choice = Chooser.choose(Liking.of(asking, asked), wish, Watch.NOBODY);
    if (!choice.ofEverybody()) {
      throw new IllegalStateException("not everybody was looked at");
    }
    return choice.mentors();
  }

  /** Each place asks for itself; a mentee likes one of the same mentor's as well as the next. */
  private int[] chosenByMentors() {
    int[] ownerOf =
        IntStream.range(0, places.length)
            .flatMap(mentor -> IntStream.generate(() -> mentor).limit(places[mentor]))
            .toArray();
    int[][] asking = Arrays.stream(ownerOf).mapToObj(owner -> mentors[owner]).toArray(int[][]::new);
    int[][] asked = new int[mentees.length][];
    Arrays.setAll(
        asked,
        mentee -> Arrays.stream(mentees[mentee]).flatMap(one -> placesOf(one, ownerOf)).toArray());
    int[] one = new int[mentees.length];
    Arrays.fill(one, 1);
    int[] mentorOf = new int[mentees.length];
    Arrays.fill(mentorOf, NOBODY);
    int[] menteeOf = chosen(asking, asked, one);
    for (int place = 0; place < menteeOf.length; place++) {
      if (menteeOf[place] != Wish.ANY) {
        mentorOf[menteeOf[place]] = ownerOf[place];
      }
    }
    return mentorOf;
  }

  private static IntStream placesOf(int mentor, int[] ownerOf) {
    return IntStream.range(0, ownerOf.length).filter(place -> ownerOf[place] == mentor);
  }
}
