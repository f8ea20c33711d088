package org.constellation.system.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the subset, as {@code docs/store.md} names the rows of its table. */
public enum Part {
  COMMANDS,
  OPTIONS,
  FILTERS,
  UPDATES,
  PROJECTIONS,
  STAGES,
  EXPRESSIONS,
  INDEXES,
  CONCERNS,
  TYPES;

  static Optional<Part> named(String row) {
    return Arrays.stream(values())
        .filter(part -> part.name().equals(row.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
