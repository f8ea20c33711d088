package org.constellation.matching.cohorts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor who would fit a mentee better than whom they got.
 *
 * @param points that the pair would have now
 * @param places that the mentor has for the cohort
 * @param holders who of the cohort have them, fewest points first, when none is left
 */
record Better(UUID mentorId, int points, Why why, int places, List<Holder> holders) {

  Better {
    holders = List.copyOf(holders);
  }

  /** Why the mentee got somebody else, or nobody. */
  enum Why {
    /** The pair is never to be. */
    NEVER,
    /** What the mentee got was put there by hand, or had to be from the start. */
    BY_HAND,
    /** The mentor can be asked by nobody more. */
    NO_PLACE,
    /** Others of the cohort have all places. */
    PLACES_TAKEN,
    /** The mentee was left without because of a group's most. */
    GROUP_FULL,
    /** Whom the mentee got is not to have fewer than the least. */
    LEAST_LOAD,
    /** A place is left: it came free, or the points changed, since the pairs were chosen. */
    PLACE_LEFT
  }

  /**
   * Somebody who has a place.
   *
   * @param exchangeCost points that the cohort would lose if the two exchanged what they got; below
   *     0 when it would win; absent when they cannot
   */
  record Holder(Entry entry, @Nullable Long exchangeCost) {}
}
