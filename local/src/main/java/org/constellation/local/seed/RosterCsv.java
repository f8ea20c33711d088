package org.constellation.local.seed;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a campus's people in the format of the roster import. */
final class RosterCsv {
  static final List<String> COLUMNS =
      List.of(
          "external_id",
          "person_id",
          "display_name",
          "alias",
          "staged",
          "email",
          "time_zone",
          "roles",
          "affiliation",
          "mode",
          "level",
          "field",
          "industry",
          "headline",
          "languages",
          "skills",
          "interests",
          "places",
          "total_places",
          "monthly_asks",
          "hours_per_month",
          "hours",
          "needs",
          "channels",
          "wishes",
          "cannot_help_with",
          "visibility");

  private RosterCsv() {}

  static String of(List<RosterRow> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      rows.forEach(row -> csv.writeRecord(COLUMNS.stream().map(row::cell).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
