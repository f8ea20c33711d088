package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of the story, written by hand: known by an alias, four of them with a button. */
record Cast(List<Member> members) {
  private static final Set<String> NOT_ROSTER =
      Set.of("script_alias", "introduced_as", "about", "campus");

  /**
   * One of them.
   *
   * @param as the part they play on the sign-in page, empty for most
   * @param row as a roster lists them; coordinators and operators are in none
   */
  record Member(String alias, String as, String about, RosterRow row) {
    boolean onRoster() {
      return !row.cell("affiliation").isEmpty();
    }
  }

  static Cast load() {
    return new Cast(Tables.csv("cast.csv").stream().map(Cast::member).toList());
  }

  private static Member member(NamedCsvRecord line) {
    Map<String, String> cells = new LinkedHashMap<>(line.getFieldsAsMap());
    cells.keySet().removeAll(NOT_ROSTER);
    String alias = line.getField("script_alias");
    return new Member(
        alias,
        line.getField("introduced_as"),
        line.getField("about"),
        new RosterRow("cast-" + alias, line.getField("campus"), cells));
  }
}
