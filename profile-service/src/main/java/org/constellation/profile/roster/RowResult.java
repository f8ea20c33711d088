package org.constellation.profile.roster;

import java.util.List;
import java.util.UUID;
import org.constellation.profile.checks.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param externalId absent when the row has none that could be used
 * @param personId absent when the row was rejected
 * @param errors empty unless it was rejected
 */
record RowResult(
    int row,
    @Nullable String externalId,
    @Nullable UUID personId,
    RowOutcome outcome,
    List<Fault> errors) {

  RowResult {
    errors = List.copyOf(errors);
  }

  static RowResult rejected(int row, @Nullable String externalId, List<Fault> errors) {
    return new RowResult(row, externalId, null, RowOutcome.REJECTED, errors);
  }
}
