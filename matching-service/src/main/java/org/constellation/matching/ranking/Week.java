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
import org.jspecify.annotations.Nullable;

/**
 * The quarters of an hour of a week in which somebody can meet, local to their zone. Two weeks are
 * laid over each other by whole hours: zones that are half an hour off count as the full hour
 * before, so that 24 distances are all there are.
 */
public final class Week {

  private static final int MINUTES = 15;
  private static final int IN_HOUR = 60 / MINUTES;
  private static final int IN_DAY = 24 * IN_HOUR;
  private static final int IN_WEEK = 7 * IN_DAY;
  private static final int HOURS = 24;
  private static final int DAY_FROM = 8;
  private static final int DAY_TO = 21;

  /** Who stated no hours can meet in the day. */
  public static final Week DAYTIME =
      of(
          Arrays.stream(DayOfWeek.values())
              .map(day -> new WeeklyHours(day, LocalTime.of(DAY_FROM, 0), LocalTime.of(DAY_TO, 0)))
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
    int apart = (offsetHours(otherZone, at) - offsetHours(oneZone, at)) * IN_HOUR;
    int shared = 0;
    for (int q = one.quarters.nextSetBit(0); q >= 0; q = one.quarters.nextSetBit(q + 1)) {
      if (other.quarters.get(Math.floorMod(q + apart, IN_WEEK))) {
        shared++;
      }
    }
    return shared / IN_HOUR;
  }

  /**
   * Whole hours a week shared with somebody's {@link #DAYTIME}, by how many hours their clock is
   * ahead, 0 to 23. Days are alike there, so that a day's worth of distances says all.
   */
  public byte[] sharedWithDaytime() {
    int[] inHour = new int[HOURS];
    quarters.stream().forEach(q -> inHour[q % IN_DAY / IN_HOUR]++);
    byte[] shared = new byte[HOURS];
    for (int ahead = 0; ahead < HOURS; ahead++) {
      int sum = 0;
      for (int hour = DAY_FROM; hour < DAY_TO; hour++) {
        sum += inHour[(hour + ahead) % HOURS];
      }
      shared[ahead] = (byte) (sum / IN_HOUR);
    }
    return shared;
  }

  /** How far a zone's clock is from UTC at an instant, in whole hours, rounded down. */
  public static int offsetHours(ZoneId zone, Instant at) {
    return (int)
        Math.floorDiv(
            zone.getRules().getOffset(at).getTotalSeconds(), Duration.ofHours(1).toSeconds());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Week week && quarters.equals(week.quarters);
  }

  @Override
  public int hashCode() {
    return quarters.hashCode();
  }
}
