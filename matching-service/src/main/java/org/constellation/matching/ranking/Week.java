package org.constellation.matching.ranking;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
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
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int DAY_FROM = 8;
  private static final int DAY_TO = 21;

  private static final Week NEVER = of(List.of());

  private final BitSet quarters;

  /** With the daytime of somebody else, by how many hours the own clock is ahead. */
  private final byte[] shared;

  private Week(BitSet quarters) {
    this.quarters = quarters;
    int[] quartersInHour = new int[HOURS];
    for (int q = quarters.nextSetBit(0); q >= 0; q = quarters.nextSetBit(q + 1)) {
      quartersInHour[q % IN_DAY / IN_HOUR]++;
    }
    this.shared = shared(quartersInHour);
  }

  /** The stated hours alone: of whoever states none, nothing is known. */
  public static Week stated(List<WeeklyHours> hours) {
    return hours.isEmpty() ? NEVER : of(hours);
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

  /** Whole hours a week shared with the daytime of somebody else, by the clocks at this instant. */
  public static int sharedHours(Week week, ZoneId zone, ZoneId other, Instant at) {
    return week.sharedHours(Math.floorMod(offsetHours(zone, at) - offsetHours(other, at), HOURS));
  }

  /**
   * Whole hours a week shared with the daytime of somebody else, who has no hours to state as they
   * offer nothing. Days are alike there, so that a day's worth of distances says all.
   *
   * @param ahead by how many hours the own clock is ahead of theirs, 0 to 23
   */
  public int sharedHours(int ahead) {
    return shared[ahead];
  }

  private static byte[] shared(int[] quartersInHour) {
    byte[] shared = new byte[HOURS];
    int sum = 0;
    for (int hour = DAY_FROM; hour < DAY_TO; hour++) {
      sum += quartersInHour[hour];
    }
    for (int ahead = 0; ahead < HOURS; ahead++) {
      shared[ahead] = (byte) (sum / IN_HOUR);
      sum += quartersInHour[(DAY_TO + ahead) % HOURS] - quartersInHour[(DAY_FROM + ahead) % HOURS];
    }
    return shared;
  }

  /** The same by how many hours the own clock is ahead; not to be written to. */
  public byte[] sharedHours() {
    return shared;
  }

  /** How far a zone's clock is from UTC at an instant, in whole hours, rounded down. */
  public static int offsetHours(ZoneId zone, Instant at) {
    return Math.floorDiv(zone.getRules().getOffset(at).getTotalSeconds(), SECONDS_AN_HOUR);
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
