package org.constellation.profile.checks;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Time zones and language tags, as far as the machine knows them. */
public final class Places {

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private Places() {}

  /** A zone of the IANA database: {@code America/Anchorage}. */
  public static boolean isZone(String value) {
    return ZONES.contains(value);
  }

  /** A well-formed BCP 47 tag with a language: {@code en-US}. */
  public static boolean isLocale(String value) {
    try {
      return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
