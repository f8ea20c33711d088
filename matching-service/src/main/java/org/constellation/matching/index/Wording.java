package org.constellation.matching.index;

import java.util.List;
import java.util.Optional;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.index.words.Wanting;

/** Finds who shows the words that somebody looks for. */
final class Wording {

  private Wording() {}

  /**
   * The rows for the strictest reading by which anybody is found among those who may be seen; the
   * other filters do not matter.
   *
   * @param scan lets through who may be seen
   */
  static Optional<Sets> of(String text, Clauses clauses, int parts, Scan scan) {
    List<Wanting> readings = Wanting.readings(text);
    for (Wanting reading : readings) {
      List<List<Rows>> words =
          reading.words().stream().map(word -> clauses.showing(word, reading)).toList();
      Sets sets = new Sets(words);
      if (reading.equals(readings.getLast()) || anybody(sets, parts, scan)) {
        return Optional.of(sets);
      }
    }
    return Optional.empty();
  }

  private static boolean anybody(Sets sets, int parts, Scan scan) {
    long[] showing = new long[Part.WORDS];
    for (int part = 0; part < parts; part++) {
      sets.fill(part, showing);
      if (!Part.isEmpty(showing)) {
        Part.and(showing, scan.passing(part));
        if (!Part.isEmpty(showing)) {
          return true;
        }
      }
    }
    return false;
  }
}
