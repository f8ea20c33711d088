package org.constellation.matching.ranking;

import java.util.List;

/**
 * One part of a score.
 *
 * @param points at least 1, at most {@link ReasonCode#most}
 * @param shared ids of what is shared, the rarest first; of fields the broad one where no more than
 *     that is the same; empty where nothing is
 */
public record Reason(ReasonCode code, int points, List<String> shared) {

  public Reason {
    shared = List.copyOf(shared);
    if (points < 1 || points > code.most()) {
      throw new IllegalArgumentException(code + " cannot give " + points + " points");
    }
  }
}
