package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side says that they were in touch; two lines or a short call count.
 *
 * @param bodyHash of the command that recorded it, compared when its key comes again
 * @param text absent when there is nothing to add
 */
public record CheckIn(
    UUID checkInId, String bodyHash, Side by, Kind kind, @Nullable String text, Instant at) {

  /** How they were in touch. */
  public enum Kind {
    UPDATE,
    CALL,
    MEETING
  }
}
