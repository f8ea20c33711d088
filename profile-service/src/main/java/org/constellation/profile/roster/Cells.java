package org.constellation.profile.roster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;

/** Reads the cells of one row as what they should be, and notes those that are not. */
final class Cells {

  private final Map<String, String> cells;
  private final Faults faults = new Faults();

  Cells(Map<String, String> cells) {
    this.cells = cells;
  }

  List<Fault> faults() {
    return faults.list();
  }

  void wrong(String column, String message) {
    faults.unless(false, column, message);
  }

  boolean states(String column) {
    return cells.containsKey(column);
  }

  Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The entries of a cell, separated by semicolons. */
  Optional<List<String>> list(String column) {
    return text(column).map(Cells::split);
  }

  Optional<Boolean> flag(String column) {
    return parsed(
        column,
        "must be true or false",
        cell ->
            switch (cell) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException(column);
            });
  }

  Optional<Integer> number(String column) {
    return parsed(column, "must be a whole number", Integer::valueOf);
  }

  <E extends Enum<E>> Optional<E> one(String column, Class<E> type) {
    return parsed(column, among(type), cell -> Enum.valueOf(type, cell));
  }

  <E extends Enum<E>> Optional<Set<E>> some(String column, Class<E> type) {
    return parsed(
        column,
        among(type),
        cell -> {
          Set<E> values = EnumSet.noneOf(type);
          split(cell).forEach(entry -> values.add(Enum.valueOf(type, entry)));
          return values;
        });
  }

  /**
   * @param parse throws an {@link IllegalArgumentException} for what is not as it should be
   */
  <T> Optional<T> parsed(String column, String expected, Function<String, T> parse) {
    try {
      return text(column).map(parse);
    } catch (IllegalArgumentException e) {
      wrong(column, expected);
      return Optional.empty();
    }
  }

  static List<String> split(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private static String among(Class<? extends Enum<?>> type) {
    return "must be among " + Arrays.toString(type.getEnumConstants());
  }
}
