package org.constellation.engagement.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.vocabulary.InteractionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cadence is an exact duration: clocks that change move the local hour, never the distance. */
class DaylightSavingTest {

  @ParameterizedTest(name = "{0} from {1}: due {2}")
  @CsvSource({
    // Clocks go forward in between: an hour later by the wall.
    "America/New_York, 2026-03-01T09:00, 2026-03-29T10:00",
    "Europe/Berlin, 2026-03-10T23:30, 2026-04-08T00:30",
    // Clocks go back in between: an hour earlier by the wall.
    "America/New_York, 2026-10-20T09:00, 2026-11-17T08:00",
    "Australia/Lord_Howe, 2026-03-20T12:00, 2026-04-17T11:30",
    // The date itself falls into the hour that is skipped, or comes twice.
    "Europe/Paris, 2026-03-01T02:30, 2026-03-29T03:30",
    "Europe/Paris, 2026-09-27T02:30, 2026-10-25T02:30",
    // No change at all.
    "Asia/Kolkata, 2026-03-01T09:00, 2026-03-29T09:00",
  })
  void four_weeks_are_as_long_everywhere(ZoneId zone, LocalDateTime opened, LocalDateTime due) {
    var opening = opened.atZone(zone).toInstant();
    var rhythm =
        Rhythm.opening(
            InteractionType.CAREER_CONVERSATION, CheckInPolicy.of(CampusPolicy.DEFAULT), opening);

    assertThat(rhythm.due()).contains(opening.plus(Duration.ofDays(28)));
    assertThat(rhythm.due().map(at -> ZonedDateTime.ofInstant(at, zone).toLocalDateTime()))
        .contains(due);
  }
}
