package org.constellation.matching.index;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.ranking.Room;
import org.constellation.matching.ranking.Week;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which no clock of any mentor is changed, and no calendar turns a month: what
 * depends on these is worked out once for it.
 */
final class Era {

  /** Longer than any query is under way. */
  private static final Duration LATE = Duration.ofMinutes(1);

  final Instant from;
  final Instant until;

  /** From UTC in whole hours, by the number of the zone. */
  final int[] offsets;

  /** By the number of the zone. */
  final YearMonth[] months;

  Era(Instant from, Instant until, int[] offsets, YearMonth[] months) {
    this.from = from;
    this.until = until;
    this.offsets = offsets;
    this.months = months;
  }

  static Era around(Instant now, Numbered<String> zones) {
    int count = zones.count();
    int[] offsets = new int[count];
    YearMonth[] months = new YearMonth[count];
    Instant from = Instant.MIN;
    Instant until = Instant.MAX;
    for (int i = 0; i < count; i++) {
      ZoneId zone = ZoneId.of(zones.value(i));
      offsets[i] = Week.offsetHours(zone, now);
      months[i] = Room.month(zone, now);
      from = later(from, months[i].atDay(1).atStartOfDay(zone).toInstant());
      until = earlier(until, months[i].plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
      from = later(from, at(zone.getRules().previousTransition(now.plusNanos(1)), from));
      until = earlier(until, at(zone.getRules().nextTransition(now), until));
    }
    return new Era(from, until, offsets, months);
  }

  private static Instant at(@Nullable ZoneOffsetTransition change, Instant otherwise) {
    return change == null ? otherwise : change.getInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** The instant of it that a query is answered for which it does not contain. */
  Instant nearest(Instant now) {
    if (now.isBefore(from)) {
      return from;
    }
    return now.isBefore(until) ? now : until.minusNanos(1);
  }

  /**
   * Whether a query of this instant is answered by it. One that was begun just before the clocks
   * changed, and comes late, must not turn them back.
   */
  boolean covers(Instant now) {
    return !now.plus(LATE).isBefore(from) && now.isBefore(until);
  }
}
