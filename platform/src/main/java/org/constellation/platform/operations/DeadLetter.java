package org.constellation.platform.operations;

import java.time.Instant;
import org.constellation.platform.events.Delivery;
import org.constellation.platform.events.Held;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that could not be handled.
 *
 * @param deadLetterId begins with the service's name and a dot
 * @param failedAt wall time
 * @param parkedBehind how many events of the same key wait for it
 */
record DeadLetter(
    String deadLetterId,
    String service,
    String consumer,
    String topic,
    int partition,
    long offset,
    String key,
    @Nullable String eventId,
    @Nullable String type,
    @Nullable String campus,
    String reason,
    Instant failedAt,
    State state,
    long parkedBehind,
    @Nullable Settled settled) {

  /** What became of it. */
  enum State {
    WAITING(Held.State.DEAD_LETTER),
    REPLAYED(Held.State.REPLAYED),
    SKIPPED(Held.State.SKIPPED);

    private final Held.State held;

    State(Held.State held) {
      this.held = held;
    }

    Held.State held() {
      return held;
    }

    static State of(Held held) {
      for (State state : values()) {
        if (state.held == held.state()) {
          return state;
        }
      }
      throw new IllegalStateException("no dead letter: " + held.state());
    }
  }

  /** Who did what about it. */
  record Settled(java.util.UUID operator, @Nullable String note, Instant at) {}

  static DeadLetter of(String service, Held held, long parkedBehind) {
    Delivery delivery = held.delivery();
    Held.Settled settled = held.settled();
    return new DeadLetter(
        service + "." + held.id(),
        service,
        held.consumer(),
        delivery.topic(),
        delivery.partition(),
        delivery.offset(),
        delivery.key(),
        delivery.header("ce_id").orElse(null),
        delivery.header("ce_type").orElse(null),
        delivery.header("ce_campus").orElse(null),
        held.reason(),
        held.since(),
        State.of(held),
        parkedBehind,
        settled == null ? null : new Settled(settled.operator(), settled.note(), settled.at()));
  }
}
