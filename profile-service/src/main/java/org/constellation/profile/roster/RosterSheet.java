package org.constellation.profile.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;

/** A roster as it was sent: CSV (RFC 4180) in UTF-8 with a header. */
sealed interface RosterSheet {

  int MOST_ROWS = 5000;

  Fault UNEVEN = new Fault("row", "must have as many cells as the header");

  Fault REPEATED = new Fault("row", "names somebody whom an earlier row names");

  /** It has the columns that it must have, and no others. */
  record Rows(List<RosterRow> rows) implements RosterSheet {}

  /** The header is not as it should be, or there are too many rows. */
  record Unfit(List<Fault> faults) implements RosterSheet {}

  /** No CSV, or not in UTF-8. */
  record Malformed() implements RosterSheet {}

  static RosterSheet read(byte[] bytes) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text(bytes))) {
      List<CsvRecord> lines = records.stream().limit(MOST_ROWS + 2L).toList();
      if (lines.isEmpty()) {
        return new Unfit(List.of(new Fault("header", "is missing")));
      }
      List<String> header = lines.getFirst().getFields().stream().map(String::strip).toList();
      List<Fault> faults = faults(header, lines.size() - 1);
      return faults.isEmpty() ? new Rows(rows(header, lines)) : new Unfit(faults);
    } catch (CsvParseException | CharacterCodingException e) {
      return new Malformed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    // Spreadsheets like to begin with a byte order mark.
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static List<Fault> faults(List<String> header, int rows) {
    Faults faults = new Faults();
    Columns.REQUIRED.forEach(
        column -> faults.unless(header.contains(column), "header", "lacks the column " + column));
    return faults
        .unless(Columns.KNOWN.containsAll(header), "header", "has a column that is not known")
        .unless(new HashSet<>(header).size() == header.size(), "header", "has a column twice")
        .unless(rows <= MOST_ROWS, "rows", "may be " + MOST_ROWS + " at most")
        .list();
  }

  private static List<RosterRow> rows(List<String> header, List<CsvRecord> lines) {
    List<RosterRow> rows = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      Map<String, String> cells = cells(header, line);
      boolean fits = line.getFieldCount() == header.size();
      Fault broken = repeats(cells, named) ? REPEATED : fits ? null : UNEVEN;
      rows.add(new RosterRow(rows.size() + 1, cells, broken));
    }
    return rows;
  }

  private static Map<String, String> cells(List<String> header, CsvRecord line) {
    Map<String, String> cells = new HashMap<>();
    for (int at = 0; at < Math.min(header.size(), line.getFieldCount()); at++) {
      String cell = line.getField(at).strip();
      if (!cell.isEmpty()) {
        cells.put(header.get(at), cell);
      }
    }
    return cells;
  }

  /** Rows run side by side, so that two about one person would race. */
  private static boolean repeats(Map<String, String> cells, Set<String> named) {
    String external = cells.get(Columns.EXTERNAL_ID);
    String person = cells.get(Columns.PERSON_ID);
    boolean externalTwice = external != null && !named.add("external " + external);
    boolean personTwice = person != null && !named.add("person " + person.toLowerCase(Locale.ROOT));
    return externalTwice || personTwice;
  }
}
