package org.constellation.engagement.words;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local time with its zone as RFC 9557 writes it: {@code
 * 2026-12-01T18:00:00-05:00[America/New_York]}.
 */
public final class ZonedMoment {

  private static final Pattern SHAPE = Pattern.compile("([^\\[\\]]{16,40})\\[([^\\[\\]]{1,50})\\]");

  private ZonedMoment() {}

  /**
   * The moment; empty when the text is none, when the offset is not one that the zone has at that
   * local time, or when a change of the clock skips it. {@code ZonedDateTime.parse} would move such
   * times silently.
   */
  public static Optional<ZonedDateTime> parse(String text) {
    Matcher parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      OffsetDateTime local = OffsetDateTime.parse(parts.group(1));
      ZoneId zone = ZoneId.of(parts.group(2));
      boolean fits = zone.getRules().isValidOffset(local.toLocalDateTime(), local.getOffset());
      return fits
          ? Optional.of(ZonedDateTime.ofStrict(local.toLocalDateTime(), local.getOffset(), zone))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static String format(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(moment);
  }
}
