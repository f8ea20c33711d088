package org.constellation.matching.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was shown in one epoch.
 *
 * @param mentors by mentor, the weight of the places in which they were shown
 * @param campuses by the mentee's campus
 */
public record Shown(Map<UUID, Long> mentors, Map<String, Balance> campuses) {

  public static final Shown NOTHING = new Shown(Map.of(), Map.of());

  public Shown {
    mentors = Map.copyOf(mentors);
    campuses = Map.copyOf(campuses);
  }

  /** What the mentees of a campus saw. */
  public Balance of(String campus) {
    return campuses.getOrDefault(campus, Balance.EMPTY);
  }

  /** Of several instances together; of too many mentors those shown most are kept. */
  static Shown together(List<Shown> all) {
    Map<UUID, Long> mentors = new HashMap<>();
    Map<String, Balance> campuses = new HashMap<>();
    for (Shown one : all) {
      one.mentors.forEach((id, weight) -> mentors.merge(id, weight, Long::sum));
      one.campuses.forEach((id, balance) -> campuses.merge(id, balance, Balance::plus));
    }
    Most.keep(mentors, Exposure.KEPT);
    return new Shown(mentors, campuses);
  }
}
