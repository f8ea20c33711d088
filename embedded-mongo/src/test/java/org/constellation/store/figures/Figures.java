package org.constellation.store.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of a run's figures, with their gates. */
final class Figures {
  private static final String HEADER = "figure,value,unit,gate,held";

  private record Figure(String name, String value, String unit, String gate, boolean held) {
    String row() {
      return String.join(",", name, value, unit, gate, String.valueOf(held));
    }
  }

  private final List<Figure> figures = new ArrayList<>();

  void exactly(String name, long value, String unit, long wanted) {
    figures.add(new Figure(name, String.valueOf(value), unit, "= " + wanted, value == wanted));
  }

  void atLeast(String name, double value, String unit, double least) {
    figures.add(new Figure(name, text(value), unit, ">= " + text(least), value >= least));
  }

  void atMost(String name, double value, String unit, double most) {
    figures.add(new Figure(name, text(value), unit, "<= " + text(most), value <= most));
  }

  /** A figure without a gate: it depends on the machine. */
  void report(String name, double value, String unit) {
    figures.add(new Figure(name, text(value), unit, "", true));
  }

  boolean held() {
    return figures.stream().allMatch(Figure::held);
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }

  /** Prints a table; writes the file unless the run was a short one. */
  void show(RunOptions options) {
    for (Figure figure : figures) {
      System.out.printf(
          Locale.ROOT,
          "%-52s %14s %-12s %-12s %s%n",
          figure.name(),
          figure.value(),
          figure.unit(),
          figure.gate(),
          figure.held() ? "" : "NOT HELD");
    }
    if (!options.quick()) {
      options.out().ifPresent(this::write);
    }
  }

  private void write(Path file) {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    figures.forEach(figure -> rows.add(figure.row()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
