package org.constellation.matching.ranking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.constellation.contracts.events.WeeklyHours;

/**
 * The quarters of an hour of a week in which somebody can meet, local to their zone. Quarters,
 * because some zones are three quarters of an hour off.
 */
public final class Week {

  private static final int MINUTES = 15;
  private static final int IN_HOUR = 60 / MINUTES;
  private static final int IN_DAY = 24 * IN_HOUR;
  private static final int IN_WEEK = 7 * IN_DAY;

  /** Who stated no hours can meet in the day. */
  public static final Week DAYTIME =
      of(
          Arrays.stream(DayOfWeek.values())
              .map(day -> new WeeklyHours(day, LocalTime.of(8, 0), LocalTime.of(21, 0)))
              .toList());

  private final BitSet quarters;

  private Week(BitSet quarters) {
    this.quarters = quarters;
  }

  /** The stated hours; none stated means in the day. */
  public static Week stated(List<WeeklyHours> hours) {
    return hours.isEmpty() ? DAYTIME : of(hours);
  }

  private static Week of(List<WeeklyHours> hours) {
    BitSet quarters = new BitSet(IN_WEEK);
    for (WeeklyHours stretch : hours) {
      int day = (stretch.day().getValue() - 1) * IN_DAY;
      int to = stretch.to().equals(LocalTime.MIDNIGHT) ? IN_DAY : quarter(stretch.to());
      quarters.set(day + quarter(stretch.from()), day + Math.max(to, quarter(stretch.from())));
    }
    return new Week(quarters);
  }

  private static int quarter(LocalTime time) {
    return time.toSecondOfDay() / (60 * MINUTES);
  }

  /** Whole hours a week that both can meet, by the offsets of their zones at this instant. */
  public static int sharedHours(
      Week one, ZoneId oneZone, Week other, ZoneId otherZone, Instant at) {
    int apart = offset(otherZone, at) - offset(oneZone, at);
    int shared = 0;
    for (int q = one.quarters.nextSetBit(0); q >= 0; q = one.quarters.nextSetBit(q + 1)) {
      if (other.quarters.get(Math.floorMod(q + apart, IN_WEEK))) {
        shared++;
      }
    }
    return shared / IN_HOUR;
  }

  private static int offset(ZoneId zone, Instant at) {
    Duration offset = Duration.ofSeconds(zone.getRules().getOffset(at).getTotalSeconds());
    return (int) Math.floorDiv(offset.toMinutes(), MINUTES);
  }
}
