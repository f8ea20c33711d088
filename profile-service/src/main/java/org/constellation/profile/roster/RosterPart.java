package org.constellation.profile.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.events.EventIds;

/**
 * Some rows of an import, in a document of their own so that progress costs little. Once they are
 * through only the report stays: names and addresses then stand with the people alone.
 */
record RosterPart(
    UUID importId, String campus, int number, List<RosterRow> rows, List<RowResult> results) {

  /** Rows in a part. */
  static final int SIZE = 100;

  static final AggregateType<RosterPart> TYPE =
      AggregateType.of("roster-parts", RosterPart.class, RosterPart::campus);

  RosterPart {
    rows = List.copyOf(rows);
    results = List.copyOf(results);
  }

  static UUID idOf(UUID importId, String sheet, int number) {
    return EventIds.named("roster-part", importId.toString(), sheet, Integer.toString(number));
  }

  /** The part that a row is in, counted from 0. */
  static int numberOf(int row) {
    return (row - 1) / SIZE;
  }

  static List<RosterPart> split(UUID importId, String campus, List<RosterRow> rows) {
    List<RosterPart> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += SIZE) {
      List<RosterRow> some = rows.subList(from, Math.min(rows.size(), from + SIZE));
      parts.add(new RosterPart(importId, campus, parts.size(), some, List.of()));
    }
    return parts;
  }

  boolean isDone() {
    return !results.isEmpty();
  }

  Decision<RosterPart, Void> reported(List<RowResult> report) {
    return Decision.made(
        isDone() ? this : new RosterPart(importId, campus, number, List.of(), report));
  }
}
