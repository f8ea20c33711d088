package org.constellation.notification.preferences;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Hours of every day in which no mail is wanted, local to the reader's zone.
 *
 * @param from inclusive
 * @param to exclusive; before {@code from} when the night is meant
 */
public record QuietHours(LocalTime from, LocalTime to) {

  public QuietHours {
    if (from.equals(to)) {
      throw new IllegalArgumentException("quiet hours need a length");
    }
  }

  /** When the quiet ends that reigns now, empty when it does not. */
  public Optional<Instant> endAfter(Instant now, ZoneId zone) {
    ZonedDateTime local = now.atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean begun = !time.isBefore(from);
    boolean ahead = time.isBefore(to);
    boolean quiet = from.isBefore(to) ? begun && ahead : begun || ahead;
    if (!quiet) {
      return Optional.empty();
    }
    ZonedDateTime end = local.toLocalDate().atTime(to).atZone(zone);
    return Optional.of((ahead ? end : end.plusDays(1)).toInstant());
  }
}
