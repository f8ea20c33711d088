package org.constellation.profile.roster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.constellation.profile.checks.Fault;

/** The columns that a roster may have, in any order. */
final class Columns {

  static final String EXTERNAL_ID = "external_id";
  static final String PERSON_ID = "person_id";

  /** Without these a row says too little. */
  static final List<String> REQUIRED =
      List.of(EXTERNAL_ID, "display_name", "roles", "affiliation", "mode", "level");

  static final Set<String> KNOWN =
      Set.of(
          EXTERNAL_ID,
          PERSON_ID,
          "display_name",
          "alias",
          "staged",
          "email",
          "locale",
          "time_zone",
          "roles",
          "affiliation",
          "mode",
          "level",
          "field",
          "industry",
          "employer",
          "headline",
          "languages",
          "skills",
          "interests",
          "places",
          "total_places",
          "monthly_asks",
          "hours_per_month",
          "hours",
          "needs",
          "channels",
          "offering_languages",
          "wishes",
          "cannot_help_with",
          "visibility");

  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  private Columns() {}

  /** The fault of a profile's field as one of its column. */
  static Fault ofProfile(Fault fault) {
    return new Fault(column(fault.field()), fault.message());
  }

  /** The fault of an offering's field as one of its column. */
  static Fault ofOffering(Fault fault) {
    String column = column(fault.field());
    return new Fault(column.equals("languages") ? "offering_languages" : column, fault.message());
  }

  /** {@code displayName} is {@code display_name}; {@code places.CV_REVIEW} is {@code places}. */
  private static String column(String field) {
    String first = field.split("\\.", 2)[0];
    return CAPITAL.matcher(first).replaceAll("_$1").toLowerCase(Locale.ROOT);
  }
}
