package org.constellation.matching.index;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands of a mentor in the columns. */
final class Line {

  final UUID id;

  /** Number of the time zone. */
  final char zone;

  /** Shared with somebody whose clock is 0, 1, … 23 hours from UTC. */
  final byte[] hours;

  final byte[] card;
  final @Nullable Instant pausedUntil;

  Line(UUID id, char zone, byte[] hours, byte[] card, @Nullable Instant pausedUntil) {
    this.id = id;
    this.zone = zone;
    this.hours = hours;
    this.card = card;
    this.pausedUntil = pausedUntil;
  }
}
