package org.constellation.profile.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.platform.http.Listing;
import org.constellation.profile.checks.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param done rows that are through
 * @param items what became of the rows, as far as they are through
 * @param next cursor of the following items, absent at the end
 */
record RosterView(
    UUID importId,
    String campus,
    boolean dryRun,
    RosterImport.State state,
    int rows,
    int done,
    int created,
    int updated,
    int unchanged,
    int rejected,
    Instant startedAt,
    @Nullable Instant finishedAt,
    List<Item> items,
    @Nullable String next) {

  /**
   * What became of a row.
   *
   * @param errors what was wrong with it, absent unless rejected
   */
  record Item(
      int row,
      @Nullable String externalId,
      @Nullable UUID personId,
      RowOutcome outcome,
      @Nullable List<Fault> errors) {

    static Item of(RowResult result) {
      return new Item(
          result.row(),
          result.externalId(),
          result.personId(),
          result.outcome(),
          result.errors().isEmpty() ? null : result.errors());
    }
  }

  static RosterView of(RosterImport at, Listing<Item> listing) {
    Tally tally = at.tally();
    return new RosterView(
        at.importId(),
        at.campus(),
        at.dryRun(),
        at.state(),
        at.rows(),
        tally.all(),
        tally.created(),
        tally.updated(),
        tally.unchanged(),
        tally.rejected(),
        at.startedAt(),
        at.finishedAt(),
        listing.items(),
        listing.next());
  }
}
