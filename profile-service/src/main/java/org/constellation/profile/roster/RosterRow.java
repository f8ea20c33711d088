package org.constellation.profile.roster;

import java.util.Map;
import org.constellation.profile.checks.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roster, not yet understood.
 *
 * @param row counts from 1, the first after the header
 * @param cells by column; an empty cell is not among them
 * @param broken what is wrong with the row as a whole, absent when it can be looked into
 */
record RosterRow(int row, Map<String, String> cells, @Nullable Fault broken) {
  RosterRow {
    cells = Map.copyOf(cells);
  }
}
