package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A campus of one of the two university systems.
 *
 * @param id the tenant's slug
 * @param weight how many of the people it gets, beside the others' weights
 */
record SeedCampus(
    String id, String name, String consortium, String timeZone, String accent, int weight) {

  private static final Map<String, String> ZONE_OF_SYSTEM =
      Map.of("alaska", "America/Anchorage", "wisconsin", "America/Chicago");

  static List<SeedCampus> all() {
    Map<String, NamedCsvRecord> added =
        Tables.csv("campuses-added.csv").stream()
            .collect(Collectors.toMap(r -> r.getField("campus_id"), Function.identity()));
    return Tables.csv("campuses.csv").stream()
        .map(row -> of(row, Objects.requireNonNull(added.get(row.getField("campus_id")))))
        .toList();
  }

  private static SeedCampus of(NamedCsvRecord row, NamedCsvRecord added) {
    String consortium = added.getField("consortium");
    String zone = row.getField("timezone");
    return new SeedCampus(
        slug(row.getField("name")),
        row.getField("name"),
        consortium,
        // The table leaves the zone out where the source did not place the campus: its system's.
        zone.isEmpty() ? ZONE_OF_SYSTEM.getOrDefault(consortium, "UTC") : zone,
        added.getField("accent"),
        Integer.parseInt(added.getField("weight")));
  }

  /** {@code University of Alaska - Anchorage} becomes {@code alaska-anchorage}. */
  static String slug(String name) {
    return name.replaceFirst("^University of ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
