package org.constellation.profile.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Versioned;

/** Takes rosters in and tells how far they are. */
final class RosterDesk {

  private final Aggregates<RosterImport, Void> imports;
  private final Aggregates<RosterPart, Void> parts;
  private final RosterRun run;
  private final Clock clock;

  RosterDesk(
      Aggregates<RosterImport, Void> imports,
      Aggregates<RosterPart, Void> parts,
      RosterRun run,
      Clock clock) {
    this.imports = imports;
    this.parts = parts;
    this.run = run;
    this.clock = clock;
  }

  /** Takes a roster in and begins with it, unless the same command came before. */
  Creation<RosterImport> begin(
      UUID importId, String bodyHash, String campus, boolean dryRun, List<RosterRow> rows) {
    List<RosterPart> split = RosterPart.split(importId, campus, rows);
    if (imports.find(Scope.campus(campus), importId).isEmpty()) {
      // Parts first: an import that is there has all of its rows.
      split.forEach(part ->
          parts.create(RosterPart.idOf(importId, bodyHash, part.number()), null, part, List.of()));
    }
    RosterImport fresh =
        RosterImport.begin(
            importId, campus, dryRun, bodyHash, rows.size(), split.size(), clock.instant());
    Creation<RosterImport> creation = imports.create(importId, bodyHash, fresh, List.of());
    if (creation instanceof Creation.Fresh) {
      run.start(importId);
    }
    return creation;
  }

  Optional<Versioned<RosterImport>> find(Scope scope, UUID importId) {
    return imports.find(scope, importId);
  }

  /**
   * Results after a row, in order, one more than wanted if there are more.
   *
   * @param outcomes any of these; empty for all
   */
  List<RowResult> results(RosterImport at, int afterRow, int limit, Set<RowOutcome> outcomes) {
    List<RowResult> found = new ArrayList<>();
    int part = RosterPart.numberOf(afterRow + 1);
    while (part < at.partsDone() && found.size() <= limit) {
      UUID partId = RosterPart.idOf(at.importId(), at.sheet(), part);
      parts.find(Scope.campus(at.campus()), partId).orElseThrow().state().results().stream()
          .filter(result -> result.row() > afterRow)
          .filter(result -> outcomes.isEmpty() || outcomes.contains(result.outcome()))
          .limit(limit + 1L - found.size())
          .forEach(found::add);
      part++;
    }
    return found;
  }
}
