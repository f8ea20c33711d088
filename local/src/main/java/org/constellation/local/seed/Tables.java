package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that are packed beside the code; {@code seed/NOTICE.md} says where they come from. */
final class Tables {
  private Tables() {}

  static List<NamedCsvRecord> csv(String name) {
    try (var reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Tables.class.getResourceAsStream("/seed/" + name), name);
  }
}
