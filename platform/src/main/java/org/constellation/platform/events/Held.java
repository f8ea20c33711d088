package org.constellation.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that was set aside.
 *
 * @param id consumer and position: the same delivery is held once
 * @param consumer the name of the function that was to handle it
 * @param reason why, without anything from the event's body
 * @param since wall time
 * @param settled what an operator did about it, absent until then
 */
public record Held(
    String id,
    String consumer,
    Delivery delivery,
    State state,
    String reason,
    Instant since,
    @Nullable Settled settled) {

  /** Its place in the sequence of its aggregate; events that came too early came out of order. */
  long sequence() {
    return delivery.header(Headers.SEQUENCE).map(Long::parseLong).orElse(0L);
  }

  public boolean waits() {
    return settled == null;
  }

  /** What remains for the record: who did what when, and the headers, but not the body. */
  Held settled(State outcome, Settled by) {
    Delivery known =
        new Delivery(
            delivery.topic(),
            delivery.partition(),
            delivery.offset(),
            delivery.key(),
            delivery.headers(),
            null);
    return new Held(id, consumer, known, outcome, reason, since, by);
  }

  /**
   * The entry that an operator leaves.
   *
   * @param note their reason, absent for a replay
   * @param at wall time
   */
  public record Settled(UUID operator, @Nullable String note, Instant at) {}

  /** Why it is held. */
  public enum State {
    /** An earlier event of its sequence has not arrived. */
    AWAITING_EARLIER,
    /** An earlier event of its key is a dead letter. */
    BEHIND_DEAD_LETTER,
    /** At fault itself. */
    DEAD_LETTER,
    /** Was a dead letter; an operator had it handled again. */
    REPLAYED,
    /** Was a dead letter; an operator gave it up. */
    SKIPPED
  }
}
