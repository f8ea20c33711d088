package org.constellation.matching.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes to pairs, by the mentee's id: a JSON merge patch. A mentee with {@code null} is left
 * without a mentor; two mentees who get each other's mentors are swapped.
 */
record PairsPatch(Map<UUID, @Nullable PairPatch> pairs) {

  static final int MOST = 100;

  /**
   * What changes of a pair.
   *
   * @param mentorId absent or null: the same; {@code null} for the whole pair takes it apart
   * @param pinned absent: as it is; a pinned pair stays when the rest is chosen anew
   */
  record PairPatch(@Nullable UUID mentorId, @Nullable Boolean pinned) {}

  List<CohortDesk.Wanted> wanted() {
    List<CohortDesk.Wanted> wanted = new ArrayList<>();
    pairs.forEach((mentee, patch) ->
        wanted.add(
            patch == null
                ? new CohortDesk.Wanted(mentee, Optional.empty(), Optional.empty(), true)
                : new CohortDesk.Wanted(
                    mentee,
                    Optional.ofNullable(patch.mentorId()),
                    Optional.ofNullable(patch.pinned()),
                    false)));
    return wanted;
  }
}
