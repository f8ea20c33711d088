package org.constellation.matching.cohorts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;

/**
 * A mentor for a mentee, with the reasons as they were when the two were paired.
 *
 * @param points of each reason
 * @param shared ids of what the two share, by reason; where nothing is, the reason is not named
 * @param pinned stays when the rest is chosen anew
 */
record Pairing(
    UUID mentorId,
    String mentorCampus,
    Map<ReasonCode, Integer> points,
    Map<ReasonCode, List<String>> shared,
    boolean pinned) {

  Pairing {
    points = Map.copyOf(points);
    shared = Map.copyOf(shared);
  }

  static Pairing of(Candidate candidate, boolean pinned) {
    List<Reason> reasons = candidate.score().reasons();
    return new Pairing(
        candidate.id(),
        candidate.mentor().card().campus(),
        reasons.stream().collect(Collectors.toMap(Reason::code, Reason::points)),
        reasons.stream()
            .filter(reason -> !reason.shared().isEmpty())
            .collect(Collectors.toMap(Reason::code, Reason::shared)),
        pinned);
  }

  int score() {
    return points.values().stream().mapToInt(one -> one).sum();
  }

  Pairing pinned(boolean stays) {
    return new Pairing(mentorId, mentorCampus, points, shared, stays);
  }
}
