package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.constellation.contracts.events.WeeklyHours;
import org.junit.jupiter.api.Test;

class WeekTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
  private static final Instant WINTER = Instant.parse("2026-12-01T12:00:00Z");

  /** Paris has changed its clocks on 25 October, New York not before 1 November. */
  private static final Instant BETWEEN = Instant.parse("2026-10-27T12:00:00Z");

  @Test
  void who_stated_nothing_shares_no_hours_that_anybody_knows_of() {
    assertThat(shared(Week.stated(List.of()), PARIS, PARIS, WINTER)).isZero();
  }

  @Test
  void an_evening_in_paris_is_the_afternoon_in_new_york() {
    Week evening = week(DayOfWeek.MONDAY, 18, 20);
    assertThat(shared(evening, PARIS, NEW_YORK, WINTER)).isEqualTo(2);
  }

  @Test
  void a_morning_in_paris_is_the_night_in_new_york() {
    assertThat(shared(week(DayOfWeek.MONDAY, 8, 12), PARIS, NEW_YORK, WINTER)).isZero();
    assertThat(shared(week(DayOfWeek.MONDAY, 9, 15), PARIS, NEW_YORK, WINTER)).isEqualTo(1);
  }

  @Test
  void between_two_clock_changes_they_are_an_hour_nearer() {
    assertThat(shared(week(DayOfWeek.MONDAY, 9, 15), PARIS, NEW_YORK, BETWEEN)).isEqualTo(2);
  }

  @Test
  void the_week_goes_round() {
    Week sundayNight = week(DayOfWeek.SUNDAY, 22, 0);
    assertThat(shared(sundayNight, NEW_YORK, KATHMANDU, WINTER)).isEqualTo(2);
  }

  @Test
  void zones_half_an_hour_off_count_as_the_full_hour_before() {
    ZoneId kolkata = ZoneId.of("Asia/Kolkata");
    Week dawn = week(DayOfWeek.MONDAY, 8, 9);
    assertThat(shared(dawn, KATHMANDU, kolkata, WINTER)).isEqualTo(1);
    assertThat(shared(dawn, kolkata, ZoneId.of("Asia/Tashkent"), WINTER)).isEqualTo(1);
  }

  @Test
  void quarters_of_several_days_add_up_to_whole_hours() {
    var quarterToNine = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(7, 15), LocalTime.of(8, 45));
    var sameOnFriday = new WeeklyHours(DayOfWeek.FRIDAY, LocalTime.of(7, 15), LocalTime.of(8, 45));
    Week week = Week.stated(List.of(quarterToNine, sameOnFriday));
    assertThat(week.sharedHours(0)).isEqualTo(1);
    assertThat(week.sharedHours(23)).isEqualTo(3);
    assertThat(week.sharedHours(1)).isZero();
  }

  @Test
  void stretches_that_overlap_count_once_whatever_they_are() {
    SplittableRandom chance = new SplittableRandom(4);
    for (int times = 0; times < 300; times++) {
      List<WeeklyHours> hours = new ArrayList<>();
      BitSet quarters = new BitSet();
      for (int left = chance.nextInt(1, 12); left > 0; left--) {
        int day = chance.nextInt(7);
        int from = chance.nextInt(96);
        int to = chance.nextInt(from + 1, 97);
        quarters.set(96 * day + from, 96 * day + to);
        hours.add(new WeeklyHours(DayOfWeek.of(day + 1), time(from), time(to)));
      }
      for (int ahead = 0; ahead < 24; ahead++) {
        int before = ahead;
        long inDaytime =
            quarters.stream()
                .filter(q -> isDaytime(Math.floorMod(q % 96 / 4 - before, 24)))
                .count();
        assertThat(Week.stated(hours).sharedHours(ahead)).isEqualTo((int) inDaytime / 4);
      }
    }
  }

  private static boolean isDaytime(int hour) {
    return hour >= 8 && hour < 21;
  }

  private static LocalTime time(int quarter) {
    return LocalTime.ofSecondOfDay(quarter % 96 * 900L);
  }

  private static int shared(Week mentor, ZoneId theirs, ZoneId mine, Instant at) {
    return Week.sharedHours(mentor, theirs, mine, at);
  }

  private static Week week(DayOfWeek day, int from, int to) {
    return Week.stated(List.of(new WeeklyHours(day, LocalTime.of(from, 0), LocalTime.of(to, 0))));
  }
}
