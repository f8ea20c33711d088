package org.constellation.matching.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.index.words.Wanting;
import org.jspecify.annotations.Nullable;

/** Finds who shows the words that somebody looks for. */
final class Wording {

  private Wording() {}

  /**
   * The rows for the strictest reading by which anybody is found; if nobody is by any, then for the
   * strictest by which anybody would be without the other filters.
   *
   * @param found whether anybody who shows the words passes the other filters
   * @param seen whether anybody who shows the words may be seen
   */
  static Optional<Sets> of(
      String text, Clauses clauses, Predicate<Sets> found, Predicate<Sets> seen) {
    @Nullable Sets unfiltered = null;
    @Nullable Sets kindest = null;
    for (Wanting reading : Wanting.readings(text)) {
      Sets sets = of(reading, clauses);
      if (found.test(sets)) {
        return Optional.of(sets);
      }
      unfiltered = unfiltered == null && seen.test(sets) ? sets : unfiltered;
      kindest = sets;
    }
    return Optional.ofNullable(unfiltered == null ? kindest : unfiltered);
  }

  private static Sets of(Wanting reading, Clauses clauses) {
    List<List<Rows>> words =
        reading.words().stream().map(word -> clauses.showing(word, reading)).toList();
    return new Sets(words);
  }
}
