package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The languages a person speaks: stated, else the programme's and at times a second one. */
final class Languages {
  private Languages() {}

  static String of(NamedCsvRecord real, Chance chance) {
    Set<String> languages = new LinkedHashSet<>(split(real.getField("languages_stated")));
    if (languages.isEmpty()) {
      languages.addAll(split(real.getField("programme_language")));
      // 1.36 languages a mentor among those who state any: about one in three has a second.
      if (chance.percent(33)) {
        languages.add(chance.weighted(Shares.SECOND_LANGUAGE));
      }
    }
    // Both systems teach in English, whatever the source's programme spoke.
    languages.add("en");
    return String.join(";", languages.stream().limit(10).toList());
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
