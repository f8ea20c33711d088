package org.constellation.platform.events;

import java.time.Instant;

/**
 * A delivery that was set aside.
 *
 * @param id consumer and position: the same delivery is held once
 * @param consumer the name of the function that was to handle it
 * @param reason why, without anything from the event's body
 * @param since wall time
 */
public record Held(
    String id, String consumer, Delivery delivery, State state, String reason, Instant since) {

  /** Its place in the sequence of its aggregate; events that came too early came out of order. */
  long sequence() {
    return delivery.header(Headers.SEQUENCE).map(Long::parseLong).orElse(0L);
  }

  /** Why it is held. */
  public enum State {
    /** An earlier event of its sequence has not arrived. */
    AWAITING_EARLIER,
    /** An earlier event of its key is a dead letter. */
    BEHIND_DEAD_LETTER,
    /** At fault itself. */
    DEAD_LETTER
  }
}
