package org.constellation.profile.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What may be named on a profile. {@code taxonomies/NOTICE.md} says where the tables come from.
 *
 * @param fields fields of study and work, ISCED-F codes
 * @param industries NAICS sectors
 * @param interests O*NET basic interests
 * @param languages ISO 639-1 codes
 */
public record Taxonomies(
    Taxonomy<Skill> skills,
    Taxonomy<Term> fields,
    Taxonomy<Term> industries,
    Taxonomy<Term> interests,
    Taxonomy<Term> languages) {

  /** Reads the tables that ship with the service. */
  public static Taxonomies load() {
    List<Skill> skills =
        table(
            "skills",
            row ->
                new Skill(
                    row.getField("skill_id"), row.getField("label"), row.getField("category")));
    return new Taxonomies(
        Taxonomy.of(skills, Skill::id),
        terms("fields_of_study", "isced_f", "label"),
        terms("industries", "naics2017", "title"),
        terms("interests", "onet_element", "label"),
        terms("languages", "iso639_1", "name"));
  }

  private static Taxonomy<Term> terms(String table, String id, String label) {
    return Taxonomy.of(
        table(table, row -> new Term(row.getField(id), row.getField(label))), Term::id);
  }

  private static <T> List<T> table(String name, Function<NamedCsvRecord, T> row) {
    String path = "/taxonomies/" + name + ".csv";
    try (InputStream bytes =
            Objects.requireNonNull(Taxonomies.class.getResourceAsStream(path), path);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes)) {
      return rows.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
