package org.constellation.profile.roster;

import java.util.List;

/** How many rows ended how. */
record Tally(int created, int updated, int unchanged, int rejected) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(List<RowResult> results) {
    return new Tally(
        count(results, RowOutcome.CREATED),
        count(results, RowOutcome.UPDATED),
        count(results, RowOutcome.UNCHANGED),
        count(results, RowOutcome.REJECTED));
  }

  int all() {
    return created + updated + unchanged + rejected;
  }

  Tally plus(Tally more) {
    return new Tally(
        created + more.created,
        updated + more.updated,
        unchanged + more.unchanged,
        rejected + more.rejected);
  }

  private static int count(List<RowResult> results, RowOutcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }
}
