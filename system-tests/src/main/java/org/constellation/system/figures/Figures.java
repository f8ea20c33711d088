package org.constellation.system.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of one run: {@code figure,value,unit,gate,held}. */
public final class Figures {

  private static final String HEADER = "figure,value,unit,gate,held";

  private record Row(String figure, String value, String unit, String gate, boolean held) {
    String csv() {
      return String.join(",", figure, value, unit, gate, Boolean.toString(held));
    }
  }

  private final List<Row> rows = new ArrayList<>();

  public void exactly(String figure, long value, String unit, long wanted) {
    rows.add(new Row(figure, Long.toString(value), unit, "= " + wanted, value == wanted));
  }

  public void atLeast(String figure, double value, String unit, double least) {
    rows.add(new Row(figure, text(value), unit, ">= " + text(least), value >= least));
  }

  public void atMost(String figure, double value, String unit, double most) {
    rows.add(new Row(figure, text(value), unit, "<= " + text(most), value <= most));
  }

  /** Something that has to be so. */
  public void holds(String figure, boolean value) {
    rows.add(new Row(figure, Boolean.toString(value), "", "true", value));
  }

  /** A figure that depends on the machine and has no gate. */
  public void tell(String figure, double value, String unit) {
    rows.add(new Row(figure, text(value), unit, "", true));
  }

  public boolean held() {
    return !rows.isEmpty() && rows.stream().allMatch(Row::held);
  }

  /** The figures whose gate is not held. */
  public List<String> missed() {
    return rows.stream().filter(row -> !row.held()).map(Row::figure).toList();
  }

  /** Prints the table. */
  public void print() {
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "%-64s %14s %-10s %-10s %s%n",
          row.figure(),
          row.value(),
          row.unit(),
          row.gate(),
          row.held() ? "" : "NOT HELD");
    }
  }

  /** Writes the file that shows the run. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    rows.forEach(row -> lines.add(row.csv()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
