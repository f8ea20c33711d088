package org.constellation.matching.ranking;

import java.util.Comparator;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;

/** A mentor with the points for one ask. */
public record Candidate(Mentor mentor, Circle circle, Score score) {

  /** Ids as their text is ordered; {@link UUID#compareTo} compares signed halves. */
  public static final Comparator<UUID> BY_ID =
      (one, other) -> {
        int high =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  /** The most points first; the lower id where they are equal. */
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::points).reversed().thenComparing(Candidate::id, BY_ID);

  public UUID id() {
    return mentor.id();
  }

  public int points() {
    return score.points();
  }

  /** As if this reason did not hold. */
  Candidate without(Reason reason) {
    return new Candidate(
        mentor, circle, Score.of(score.reasons().stream().filter(r -> !r.equals(reason)).toList()));
  }
}
