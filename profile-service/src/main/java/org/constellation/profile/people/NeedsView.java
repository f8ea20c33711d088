package org.constellation.profile.people;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.profile.needs.Because;
import org.constellation.profile.needs.CheckUp;
import org.constellation.profile.needs.Completed;
import org.constellation.profile.needs.NeedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The needs check-up as it stands.
 *
 * @param needs what is filled in; a need that was not looked at is not in it
 * @param draft whether some of the nine are missing
 * @param checkedAt when the last complete one was
 * @param dueBecause why a new one is due, absent when none is
 * @param transition what changed since, absent when nothing was told
 */
record NeedsView(
    Map<Need, NeedAnswer> needs,
    boolean draft,
    @Nullable Instant checkedAt,
    boolean due,
    @Nullable Because dueBecause,
    @Nullable Transition transition) {

  /**
   * A check-up of the past.
   *
   * @param because what it was an answer to
   */
  record Past(Instant checkedAt, Map<Need, NeedAnswer> needs, Because because) {

    static Past of(Completed checkUp) {
      return new Past(checkUp.checkedAt(), new TreeMap<>(checkUp.answers()), checkUp.because());
    }
  }

  static NeedsView of(CheckUp needs, Instant now) {
    Optional<Because> due = needs.due(now);
    Completed last = needs.last();
    return new NeedsView(
        new TreeMap<>(needs.answers()),
        needs.isDraft(),
        last == null ? null : last.checkedAt(),
        due.isPresent(),
        due.orElse(null),
        needs.pending().orElse(null));
  }
}
