package org.constellation.engagement.engagements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of a session afterwards.
 *
 * @param summary seen by both
 * @param note seen by its writer alone
 */
public record SessionLog(
    Side by, boolean held, @Nullable String summary, @Nullable String note, Instant at) {

  /** Whether both say the same, whenever it was said. */
  boolean sameAs(SessionLog other) {
    return equals(new SessionLog(other.by, other.held, other.summary, other.note, at));
  }
}
