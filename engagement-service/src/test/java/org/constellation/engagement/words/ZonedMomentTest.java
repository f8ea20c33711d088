package org.constellation.engagement.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonedMomentTest {

  @Test
  void a_moment_comes_back_as_it_was() {
    String text = "2026-12-01T18:00:00-05:00[America/New_York]";

    ZonedDateTime moment = ZonedMoment.parse(text).orElseThrow();

    assertThat(moment.toInstant()).isEqualTo(Instant.parse("2026-12-01T23:00:00Z"));
    assertThat(ZonedMoment.format(moment)).isEqualTo(text);
  }

  @Test
  void seconds_are_always_written() {
    assertThat(ZonedMoment.parse("2026-07-01T09:00+02:00[Europe/Berlin]").map(ZonedMoment::format))
        .contains("2026-07-01T09:00:00+02:00[Europe/Berlin]");
  }

  @Test
  void an_hour_that_comes_twice_is_told_apart_by_its_offset() {
    var first = ZonedMoment.parse("2026-10-25T02:30:00+02:00[Europe/Berlin]").orElseThrow();
    var second = ZonedMoment.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]").orElseThrow();

    assertThat(first.toInstant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(second.toInstant()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T18:00:00-04:00[America/New_York]", // not the zone's offset in winter
        "2026-03-29T02:30:00+01:00[Europe/Berlin]", // skipped
        "2026-12-01T18:00:00Z",
        "2026-12-01T18:00:00[America/New_York]",
        "2026-12-01T18:00:00-05:00[Mars/Base]",
        "2026-12-01T18:00:00-05:00[America/New_York][u-ca=hebrew]",
        "2026-13-01T18:00:00-05:00[America/New_York]",
        "soon",
        ""
      })
  void anything_else_is_no_moment(String text) {
    assertThat(ZonedMoment.parse(text)).isEmpty();
  }
}
