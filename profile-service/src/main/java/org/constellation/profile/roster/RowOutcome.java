package org.constellation.profile.roster;

/** What became of a row; in a dry run, what would. */
enum RowOutcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REJECTED
}
