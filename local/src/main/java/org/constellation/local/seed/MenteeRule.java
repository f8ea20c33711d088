package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;

/** Makes a roster row of a real mentee. */
final class MenteeRule {
  private static final List<String> QUIET =
      List.of("Quiet", "Early", "Curious", "Northern", "Patient", "Bright", "Steady", "Winter");
  private static final List<String> CREATURES =
      List.of(
          "Heron", "Otter", "Finch", "Birch", "Comet", "Lynx", "Sparrow", "Willow", "Lantern",
          "Marten");

  private MenteeRule() {}

  static RosterRow row(
      NamedCsvRecord real, SeedCampus campus, InventedNames names, Set<String> taxonomy) {
    String id = real.getField("mentee_id");
    Chance chance = Chance.of(id);
    Affiliation affiliation = chance.weighted(Shares.MENTEE_AFFILIATION);
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("display_name", names.next(chance));
    cells.put("alias", chance.one(QUIET) + " " + chance.one(CREATURES));
    cells.put("staged", Boolean.toString(chance.percent(30)));
    cells.put("roles", Role.MENTEE.name());
    cells.put("affiliation", affiliation.name());
    cells.put("mode", mode(affiliation, chance).name());
    cells.put("level", level(affiliation, chance).name());
    String zone = real.getField("timezone");
    cells.put("time_zone", zone.isEmpty() ? campus.timeZone() : zone);
    cells.put("languages", Languages.of(real, chance));
    cells.put("skills", skills(real, taxonomy));
    cells.put("interests", Interests.some(chance));
    return new RosterRow(id, campus.id(), cells);
  }

  /** What they can and what their project needs, as far as the taxonomy knows it. */
  private static String skills(NamedCsvRecord real, Set<String> taxonomy) {
    return Stream.of("skills_have", "needs")
        .flatMap(column -> Arrays.stream(real.getField(column).split(";")))
        .filter(taxonomy::contains)
        .distinct()
        .limit(30)
        .collect(Collectors.joining(";"));
  }

  private static Mode mode(Affiliation affiliation, Chance chance) {
    Mode mode = chance.weighted(Shares.MENTEE_MODE);
    return affiliation == Affiliation.STUDENT && mode == Mode.REMOTE ? Mode.ONLINE : mode;
  }

  private static Level level(Affiliation affiliation, Chance chance) {
    boolean early = chance.percent(70);
    return affiliation == Affiliation.STUDENT ? Level.STUDENT : early ? Level.JUNIOR : Level.SENIOR;
  }
}
