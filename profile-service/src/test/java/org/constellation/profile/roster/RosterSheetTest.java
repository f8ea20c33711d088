package org.constellation.profile.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.constellation.profile.checks.Fault;
import org.junit.jupiter.api.Test;

class RosterSheetTest {

  private static final String HEADER = "external_id,display_name,roles,affiliation,mode,level";

  @Test
  void columns_come_in_any_order_and_empty_cells_are_not_stated() {
    List<RosterRow> rows =
        rows(
            """
            \ufefflevel,alias,mode,affiliation,roles,display_name,external_id\r
            STUDENT,,ONLINE,STUDENT,MENTEE,"Oyelundra, Maren",   s-1\r
            """);

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().row()).isEqualTo(1);
    assertThat(rows.getFirst().cells())
        .containsOnly(
            Map.entry("level", "STUDENT"),
            Map.entry("mode", "ONLINE"),
            Map.entry("affiliation", "STUDENT"),
            Map.entry("roles", "MENTEE"),
            Map.entry("display_name", "Oyelundra, Maren"),
            Map.entry("external_id", "s-1"));
  }

  @Test
  void a_header_must_be_there_known_and_without_doubles() {
    assertThat(faults("")).extracting(Fault::message).containsExactly("is missing");
    assertThat(faults(HEADER.replace(",mode", "")))
        .extracting(Fault::message)
        .containsExactly("lacks the column mode");
    assertThat(faults(HEADER + ",password"))
        .extracting(Fault::message)
        .containsExactly("has a column that is not known");
    assertThat(faults(HEADER + ",mode"))
        .extracting(Fault::message)
        .containsExactly("has a column twice");
  }

  @Test
  void a_row_of_another_length_is_broken_alone() {
    List<RosterRow> rows =
        rows(HEADER + "\ns-1,A,MENTEE,STUDENT,ONLINE\ns-2,B,MENTEE,STUDENT,ONLINE,STUDENT\n");

    assertThat(rows).extracting(RosterRow::broken).containsExactly(RosterSheet.UNEVEN, null);
  }

  @Test
  void the_second_row_about_somebody_is_broken() {
    String row = ",A,MENTEE,STUDENT,ONLINE,STUDENT\n";

    assertThat(rows(HEADER + "\ns-1" + row + "s-2" + row + "s-1" + row))
        .extracting(RosterRow::broken)
        .containsExactly(null, null, RosterSheet.REPEATED);
  }

  @Test
  void more_than_five_thousand_rows_are_too_many() {
    String row = "\ns-1,A,MENTEE,STUDENT,ONLINE,STUDENT";

    assertThat(faults(HEADER + row.repeat(5001))).extracting(Fault::field).containsExactly("rows");
    assertThat(rows(HEADER + row.repeat(5000))).hasSize(5000);
  }

  @Test
  void what_is_not_utf_8_or_not_csv_is_malformed() {
    assertThat(RosterSheet.read((HEADER + "\ns-1,Zoë").getBytes(ISO_8859_1)))
        .isEqualTo(new RosterSheet.Malformed());
    assertThat(RosterSheet.read((HEADER + "\n\"s-1,A").getBytes(UTF_8)))
        .isEqualTo(new RosterSheet.Malformed());
  }

  private static List<RosterRow> rows(String csv) {
    return ((RosterSheet.Rows) RosterSheet.read(csv.getBytes(UTF_8))).rows();
  }

  private static List<Fault> faults(String csv) {
    return ((RosterSheet.Unfit) RosterSheet.read(csv.getBytes(UTF_8))).faults();
  }
}
