package org.constellation.request.relations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who asks whom, and where both are at home. */
public record Pair(UUID menteeId, String menteeCampus, UUID mentorId, String mentorCampus) {

  /** Both campuses, or the one. */
  public Set<String> campuses() {
    return Set.copyOf(List.of(menteeCampus, mentorCampus));
  }

  /** Whether the person is the mentee or the mentor. */
  public boolean includes(UUID personId) {
    return menteeId.equals(personId) || mentorId.equals(personId);
  }
}
