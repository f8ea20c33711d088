package org.constellation.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Moves the clock forward the way real time would: it stops at every due instant on the way and
 * waits there until all that was due has been done, so that nothing is skipped or told too late.
 */
final class TimeTravel {
  private final BusinessClock clock;
  private final DueParts parts;
  private final Streams streams;
  private final Patience patience;

  TimeTravel(BusinessClock clock, DueParts parts, Streams streams, Patience patience) {
    this.clock = clock;
    this.parts = parts;
    this.streams = streams;
    this.patience = patience;
  }

  /**
   * Where a journey ended.
   *
   * @param stops at how many due instants it halted
   */
  record Arrival(Instant now, Duration offset, int stops) {}

  /** The travel itself takes wall time, so what it aims at is an offset and not an instant. */
  synchronized Arrival advance(Duration by) {
    Duration target = clock.offset().plus(by);
    int stops = 0;
    Optional<Instant> due = settle().nextUntil(clock.at(target));
    while (due.isPresent()) {
      clock.moveTo(due.get());
      stops++;
      due = settle().nextUntil(clock.at(target));
    }
    clock.moveTo(target);
    settle();
    return new Arrival(clock.now(), clock.offset(), stops);
  }

  /**
   * Waits for rest. What one service did may give another something to do, so rest counts only when
   * it is seen twice with silent streams in between.
   */
  private DueWork settle() {
    patience.until(() -> caughtUp() && streams.quiet() && caughtUp());
    return parts.ask();
  }

  private boolean caughtUp() {
    return parts.ask().caughtUpAt(clock.now());
  }
}
