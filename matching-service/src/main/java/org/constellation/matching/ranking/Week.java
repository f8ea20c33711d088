package org.constellation.matching.ranking;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
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
  private static final int IN_DAY = 24 * 60 / MINUTES;
  private static final int IN_HOUR = 60 / MINUTES;
  private static final int DAYS = 7;

  /** A day is so many words: sixteen hours, and the other eight. */
  private static final int WORDS = 2;

  private static final int HOURS_A_WORD = Long.SIZE / IN_HOUR;
  private static final int HOURS = 24;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int DAY_FROM = 8;
  private static final int DAY_TO = 21;
  private static final long EVERY_OTHER_HOUR = 0x0F0F_0F0F_0F0F_0F0FL;

  private static final Week NEVER = of(List.of());

  /** With the daytime of somebody else, by how many hours the own clock is ahead. */
  private final byte[] shared;

  private Week(byte[] shared) {
    this.shared = shared;
  }

  /** The stated hours alone: of whoever states none, nothing is known. */
  public static Week stated(List<WeeklyHours> hours) {
    return hours.isEmpty() ? NEVER : of(hours);
  }

  private static Week of(List<WeeklyHours> hours) {
    long[] quarters = new long[DAYS * WORDS];
    for (int i = 0; i < hours.size(); i++) {
      WeeklyHours stretch = hours.get(i);
      int day = (stretch.day().getValue() - 1) * WORDS;
      int from = quarter(stretch.from());
      int to = stretch.to().equals(LocalTime.MIDNIGHT) ? IN_DAY : quarter(stretch.to());
      quarters[day] |= below(to) & ~below(from);
      quarters[day + 1] |= below(to - Long.SIZE) & ~below(from - Long.SIZE);
    }
    return new Week(shared(quartersInHour(quarters)));
  }

  /**
   * Of all days together. The four bits of an hour become their number, and these are added up in
   * bytes, as four bits would not hold the sum.
   */
  private static byte[] quartersInHour(long[] quarters) {
    byte[] inHour = new byte[HOURS];
    for (int word = 0; word < WORDS; word++) {
      long even = 0;
      long odd = 0;
      for (int day = word; day < quarters.length; day += WORDS) {
        long pairs = quarters[day] - ((quarters[day] >>> 1) & 0x5555_5555_5555_5555L);
        long fours = (pairs & 0x3333_3333_3333_3333L) + ((pairs >>> 2) & 0x3333_3333_3333_3333L);
        even += fours & EVERY_OTHER_HOUR;
        odd += (fours >>> IN_HOUR) & EVERY_OTHER_HOUR;
      }
      for (int hour = word * HOURS_A_WORD; even != 0 || odd != 0; hour += 2) {
        inHour[hour] = (byte) even;
        inHour[hour + 1] = (byte) odd;
        even >>>= Byte.SIZE;
        odd >>>= Byte.SIZE;
      }
    }
    return inHour;
  }

  private static int quarter(LocalTime time) {
    return time.toSecondOfDay() / (60 * MINUTES);
  }

  private static long below(int bit) {
    return bit <= 0 ? 0 : -1L >>> Math.max(0, Long.SIZE - bit);
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

  private static byte[] shared(byte[] quartersInHour) {
    byte[] shared = new byte[HOURS];
    int sum = 0;
    for (int hour = DAY_FROM; hour < DAY_TO; hour++) {
      sum += quartersInHour[hour];
    }
    int from = DAY_FROM;
    int to = DAY_TO;
    for (int ahead = 0; ahead < HOURS; ahead++) {
      shared[ahead] = (byte) (sum / IN_HOUR);
      sum += quartersInHour[to] - quartersInHour[from];
      from = from + 1 == HOURS ? 0 : from + 1;
      to = to + 1 == HOURS ? 0 : to + 1;
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
    return other instanceof Week week && Arrays.equals(shared, week.shared);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shared);
  }
}
