package org.constellation.matching.cohorts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee gets.
 *
 * @param best points of the mentor who would fit best of those looked at, taken or not
 * @param pairing absent when there was nobody
 * @param fullGroup by number from 0: whose most left the mentee without when it was chosen; absent
 *     of all others
 */
record Entry(UUID menteeId, int best, @Nullable Pairing pairing, @Nullable Integer fullGroup) {

  int score() {
    return pairing == null ? 0 : pairing.score();
  }

  Entry with(@Nullable Pairing other) {
    return new Entry(menteeId, best, other, fullGroup);
  }
}
