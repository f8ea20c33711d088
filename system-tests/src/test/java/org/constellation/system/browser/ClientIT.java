package org.constellation.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client works out by itself, in the browser that it runs in. */
@ExtendWith(Stage.class)
class ClientIT {

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T18:00, America/New_York, 2026-12-01T18:00:00-05:00[America/New_York]",
    "2026-07-01T18:00, America/New_York, 2026-07-01T18:00:00-04:00[America/New_York]",
    "2026-12-01T18:00, Asia/Kolkata, 2026-12-01T18:00:00+05:30[Asia/Kolkata]",
    "2026-12-01T18:00, Europe/London, 2026-12-01T18:00:00Z[Europe/London]",
    "2027-03-14T03:30, America/New_York, 2027-03-14T03:30:00-04:00[America/New_York]"
  })
  void a_local_time_carries_the_offset_of_its_zone(
      String local, String zone, String expected, Stage.Scene stage) {
    assertThat(inTheBrowser(stage, "/app/time.js", "zoned", local, zone)).isEqualTo(expected);
  }

  @Test
  void a_time_that_the_clocks_skip_is_none(Stage.Scene stage) {
    Object skipped =
        inTheBrowser(stage, "/app/time.js", "zoned", "2027-03-14T02:30", "America/New_York");
    assertThat(skipped).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "PT20M, 20 minutes",
    "PT1H30M, 1 hour 30 minutes",
    "PT18H, 18 hours",
    "P3D, 3 days",
    "PT672H, 4 weeks",
    "P28D, 4 weeks"
  })
  void a_span_is_spelt_as_people_say_it(String span, String expected, Stage.Scene stage) {
    assertThat(inTheBrowser(stage, "/app/time.js", "spell", span)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffe600", "#00583d", "#c5050c", "#ffffff", "#000000", "#0479a8"})
  void every_campus_colour_can_be_read(String accent, Stage.Scene stage) {
    try (Visitor visitor = stage.visitor(Look.PHONE_AT_NIGHT)) {
      visitor.open("/");
      visitor.page().evaluate(run("/app/colour.js", "wear"), List.of(accent));
      visitor.findsNoBarrier();
    }
  }

  private static @Nullable Object inTheBrowser(
      Stage.Scene stage, String module, String function, String... arguments) {
    try (Visitor visitor = stage.visitor(Look.PHONE)) {
      visitor.open("/");
      return visitor.page().evaluate(run(module, function), List.of(arguments));
    }
  }

  private static String run(String module, String function) {
    return "async given => (await import('%s')).%s(...given)".formatted(module, function);
  }
}
