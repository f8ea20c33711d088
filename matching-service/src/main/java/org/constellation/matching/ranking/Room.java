package org.constellation.matching.ranking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** How much room a mentor has now, read off the load. */
public final class Room {

  /** Three weeks, in minutes. */
  public static final int LONGEST_ANSWER = 21 * 24 * 60;

  private Room() {}

  /** Places left for this interaction. */
  public static int free(Mentor mentor, InteractionType interaction) {
    @Nullable MentorLoad load = mentor.load().orElse(null);
    if (load == null || !mentor.offering().places().containsKey(interaction)) {
      return 0;
    }
    return Math.max(0, Math.min(load.free().getOrDefault(interaction, 0), load.freeInAll()));
  }

  /** Places left over all interactions. */
  public static int freeInAll(Mentor mentor) {
    return mentor.load().map(load -> Math.max(0, load.freeInAll())).orElse(0);
  }

  /** Until when no new asks are wanted, empty when they are. */
  public static Optional<Instant> pausedUntil(Mentor mentor, Instant now) {
    @Nullable Instant load = mentor.load().map(MentorLoad::pausedUntil).orElse(null);
    return Optional.ofNullable(later(load, mentor.offering().pausedUntil()))
        .filter(until -> until.isAfter(now));
  }

  /** How many asks for this interaction may reach the mentor now and could all be accepted. */
  public static int takes(Mentor mentor, InteractionType interaction, Instant now) {
    YearMonth month = month(mentor.zone(), now);
    return mentor
        .load()
        .filter(_ -> pausedUntil(mentor, now).isEmpty())
        .map(load ->
            Math.min(load.pendingLimit() - load.pending(), load.monthlyLimit() - asks(load, month)))
        .map(asks -> Math.max(0, Math.min(asks, free(mentor, interaction))))
        .orElse(0);
  }

  /** Whether one more ask may reach the mentor now. */
  public static boolean mayBeAsked(Mentor mentor, Instant now) {
    return mentor
        .load()
        .filter(load -> mayBeAsked(load, month(mentor.zone(), now)))
        .filter(_ -> pausedUntil(mentor, now).isEmpty())
        .isPresent();
  }

  /** Whether one more ask fits the limits in this month; a pause is another matter. */
  public static boolean mayBeAsked(MentorLoad load, YearMonth month) {
    return load.pending() < load.pendingLimit() && asks(load, month) < load.monthlyLimit();
  }

  /** What is left of this month's asks, in thousandths. */
  public static int asksLeft(MentorLoad load, YearMonth month) {
    return load.monthlyLimit() <= 0
        ? 0
        : Math.clamp(1_000 - 1_000L * asks(load, month) / load.monthlyLimit(), 0, 1_000);
  }

  /** The month that an ask would count in. */
  public static YearMonth month(ZoneId zone, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    return YearMonth.of(day.getYear(), day.getMonthValue());
  }

  /**
   * The usual time to an answer in minutes, rounded up; longer than three weeks is three weeks, as
   * no request waits longer.
   */
  public static OptionalInt answerMinutes(MentorLoad load) {
    Duration usual = load.answersWithin();
    return usual == null
        ? OptionalInt.empty()
        : OptionalInt.of(
            Math.clamp(
                Math.ceilDiv(usual.getSeconds() + (usual.getNano() > 0 ? 1 : 0), 60L),
                0,
                LONGEST_ANSWER));
  }

  /** The later of two pauses, each of which may be none. */
  public static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && one.isBefore(other)) ? other : one;
  }

  /** The load counts one month; in a later one nobody has asked yet. */
  private static int asks(MentorLoad load, YearMonth month) {
    return month.isAfter(load.month()) ? 0 : load.asks();
  }
}
