package org.constellation.matching.ranking;

import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;

/** A mentor with the points for one ask. */
public record Candidate(Mentor mentor, Circle circle, Score score) implements Ranked {

  @Override
  public UUID id() {
    return mentor.id();
  }

  @Override
  public int points() {
    return score.points();
  }

  /** As if this reason did not hold. */
  Candidate without(Reason reason) {
    return new Candidate(
        mentor, circle, Score.of(score.reasons().stream().filter(r -> !r.equals(reason)).toList()));
  }
}
