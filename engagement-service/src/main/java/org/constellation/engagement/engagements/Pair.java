package org.constellation.engagement.engagements;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;

/** The two people, and the campuses that have a part in what they do. */
public record Pair(UUID menteeId, String menteeCampus, UUID mentorId, String mentorCampus) {

  public static Pair of(RequestEvent event) {
    return new Pair(event.menteeId(), event.menteeCampus(), event.mentorId(), event.mentorCampus());
  }

  /** Which side the person is; empty for everybody else. */
  public Optional<Side> side(UUID person) {
    if (person.equals(menteeId)) {
      return Optional.of(Side.MENTEE);
    }
    return person.equals(mentorId) ? Optional.of(Side.MENTOR) : Optional.empty();
  }

  public UUID person(Side side) {
    return switch (side) {
      case MENTEE -> menteeId;
      case MENTOR -> mentorId;
    };
  }

  public String campus(Side side) {
    return switch (side) {
      case MENTEE -> menteeCampus;
      case MENTOR -> mentorCampus;
    };
  }

  public Set<String> campuses() {
    return menteeCampus.equals(mentorCampus)
        ? Set.of(menteeCampus)
        : Set.of(menteeCampus, mentorCampus);
  }
}
