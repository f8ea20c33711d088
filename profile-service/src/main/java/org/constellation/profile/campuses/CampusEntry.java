package org.constellation.profile.campuses;

import java.util.List;
import java.util.regex.Pattern;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;
import org.constellation.profile.checks.Places;
import org.jspecify.annotations.Nullable;

/**
 * A line of the campus registry.
 *
 * @param policy what the campus starts with; absent for the defaults
 */
record CampusEntry(
    String campus,
    String name,
    @Nullable String consortium,
    String timeZone,
    String locale,
    String accent,
    @Nullable CampusPolicy policy) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
  private static final int NAME_LENGTH = 120;

  List<Fault> faults() {
    return new Faults()
        .unless(isSlug(campus), "campus", "must be 2 to 40 of a-z, 0-9 and hyphen")
        .line("name", name, NAME_LENGTH)
        .unless(
            consortium == null || isSlug(consortium),
            "consortium",
            "must be 2 to 40 of a-z, 0-9 and hyphen")
        .unless(Places.isZone(timeZone), "timeZone", "must be an IANA time zone")
        .unless(Places.isLocale(locale), "locale", "must be a BCP 47 language tag")
        .unless(COLOUR.matcher(accent).matches(), "accent", "must be #rrggbb in lower case")
        .addAll(policy == null ? List.of() : PolicyRules.faults(policy))
        .list();
  }

  Campus toCampus() {
    return campusWith(policy == null ? CampusPolicy.DEFAULT : policy);
  }

  Campus campusWith(CampusPolicy kept) {
    return new Campus(campus, name, consortium, timeZone, locale, accent, kept);
  }

  static boolean isSlug(String value) {
    return SLUG.matcher(value).matches();
  }
}
