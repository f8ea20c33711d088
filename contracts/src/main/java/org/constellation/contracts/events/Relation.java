package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a mentee and a mentor stand to each other: what filters and visibility need, and no more.
 *
 * @param version rises with every change; a reader keeps the highest
 * @param until for {@link State#DECLINED}: not to be recommended before this instant; else absent
 * @param cell which cell of the mentee's constellation the mentor covers, opaque to everyone but
 *     the services that draw it (see {@link ConstellationCell}); absent until the mentor has
 *     accepted once
 */
public record Relation(
    UUID menteeId,
    String menteeCampus,
    UUID mentorId,
    String mentorCampus,
    long version,
    State state,
    @Nullable Instant until,
    @Nullable String cell)
    implements StateCard {

  /** The last thing that happened between the two. */
  public enum State {
    /** A request waits. */
    ASKED,
    /** Declined lately; rests until a date. */
    DECLINED,
    /** An engagement runs. */
    ACTIVE,
    /** It was, and is over (completed, ended, withdrawn or expired): free to ask again. */
    ENDED,
    /** One of the two wants no contact. */
    BLOCKED
  }

  @Override
  public String key() {
    return menteeId + ":" + mentorId;
  }
}
