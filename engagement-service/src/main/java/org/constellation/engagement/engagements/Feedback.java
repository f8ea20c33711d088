package org.constellation.engagement.engagements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One side looks back; the other learns only that it did.
 *
 * @param needMet the mentee's to say; absent from a mentor's feedback
 * @param rating 1 to 5
 */
public record Feedback(
    Side by, @Nullable Boolean needMet, int rating, @Nullable String text, Instant at) {

  /** Whether both say the same, whenever it was said. */
  boolean sameAs(Feedback other) {
    return equals(new Feedback(other.by, other.needMet, other.rating, other.text, at));
  }
}
