package org.constellation.notification.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final QuietHours NIGHT = hours(22, 7);
  private static final QuietHours LUNCH = hours(12, 14);

  @Test
  void a_night_ends_the_next_morning() {
    assertThat(NIGHT.endAfter(Instant.parse("2026-12-01T22:30:00Z"), PARIS))
        .contains(Instant.parse("2026-12-02T06:00:00Z"));
    assertThat(NIGHT.endAfter(Instant.parse("2026-12-02T03:00:00Z"), PARIS))
        .contains(Instant.parse("2026-12-02T06:00:00Z"));
  }

  @Test
  void the_beginning_is_quiet_and_the_end_is_not() {
    assertThat(LUNCH.endAfter(Instant.parse("2026-12-01T11:00:00Z"), PARIS))
        .contains(Instant.parse("2026-12-01T13:00:00Z"));
    assertThat(LUNCH.endAfter(Instant.parse("2026-12-01T13:00:00Z"), PARIS)).isEmpty();
    assertThat(NIGHT.endAfter(Instant.parse("2026-12-01T12:00:00Z"), PARIS)).isEmpty();
  }

  @Test
  void hours_without_a_length_are_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> hours(8, 8));
  }

  private static QuietHours hours(int from, int to) {
    return new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
