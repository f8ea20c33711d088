package org.constellation.matching.ranking;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** How much room a mentor has now, read off the load. */
public final class Room {

  private Room() {}

  /** Places left for this interaction. */
  public static int free(Mentor mentor, InteractionType interaction) {
    return mentor
        .load()
        .filter(_ -> mentor.offering().places().containsKey(interaction))
        .map(load -> Math.min(load.free().getOrDefault(interaction, 0), load.freeInAll()))
        .map(free -> Math.max(0, free))
        .orElse(0);
  }

  /** Places left over all interactions. */
  public static int freeInAll(Mentor mentor) {
    return mentor.load().map(load -> Math.max(0, load.freeInAll())).orElse(0);
  }

  /** Until when no new asks are wanted, empty when they are. */
  public static Optional<Instant> pausedUntil(Mentor mentor, Instant now) {
    return later(
            mentor.load().map(MentorLoad::pausedUntil),
            Optional.ofNullable(mentor.offering().pausedUntil()))
        .filter(until -> until.isAfter(now));
  }

  /** Whether one more ask may reach the mentor now. */
  public static boolean mayBeAsked(Mentor mentor, Instant now) {
    return mentor
        .load()
        .filter(load -> load.pending() < load.pendingLimit())
        .filter(load -> asks(mentor, load, now) < load.monthlyLimit())
        .filter(_ -> pausedUntil(mentor, now).isEmpty())
        .isPresent();
  }

  /** What is left of this month's asks, in thousandths. */
  static int asksLeft(Mentor mentor, Instant now) {
    return mentor
        .load()
        .filter(load -> load.monthlyLimit() > 0)
        .map(load -> 1_000 - 1_000 * asks(mentor, load, now) / load.monthlyLimit())
        .map(left -> Math.clamp(left, 0, 1_000))
        .orElse(0);
  }

  /** The load counts one month; in a later one nobody has asked yet. */
  private static int asks(Mentor mentor, MentorLoad load, Instant now) {
    ZoneId zone = mentor.zone();
    return YearMonth.from(now.atZone(zone)).isAfter(load.month()) ? 0 : load.asks();
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    @Nullable Instant first = one.orElse(null);
    return first == null ? other : other.filter(first::isBefore).or(() -> one);
  }
}
