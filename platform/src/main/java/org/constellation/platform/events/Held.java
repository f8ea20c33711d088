package org.constellation.platform.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.Topic;
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

  /** In the order of their aggregate; events that came too early came out of order. */
  static List<Held> inSequence(List<Held> waiting) {
    return waiting.stream().sorted(Comparator.comparingLong(Held::sequence)).toList();
  }

  /** First when it cannot be read: handled then, it becomes a dead letter of its own. */
  private long sequence() {
    try {
      return Long.parseLong(delivery.header(Headers.SEQUENCE).orElse("0"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  Topic topic() {
    return Topic.named(delivery.topic()).orElseThrow();
  }

  /** Held on for another reason, since when it was held first. */
  Held as(State now, String why) {
    return new Held(id, consumer, delivery, now, why, since, settled);
  }

  /** Its place in the sequence without what stood there, to be gone past. */
  Held place(Instant at) {
    return new Held(
        id + ":place",
        consumer,
        delivery.emptied(),
        State.AWAITING_EARLIER,
        "given up, and an earlier event is missing",
        at,
        null);
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
