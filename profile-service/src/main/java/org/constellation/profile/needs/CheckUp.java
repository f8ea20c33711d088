package org.constellation.profile.needs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The guided question "what do I need?" as it stands for one person: resumable, asked again after a
 * transition and when the last time is long ago.
 *
 * @param answers what is filled in now; a need that was not looked at is not in it
 * @param last the newest complete check-up, absent before the first
 * @param told the newest transition, absent when none was told of
 */
public record CheckUp(
    Map<Need, NeedAnswer> answers, @Nullable Completed last, @Nullable Declared told) {

  public static final CheckUp NOT_YET = new CheckUp(Map.of(), null, null);

  /** Two terms: needs rarely stay the same for longer. */
  static final Duration LONG_AGO = Duration.ofDays(180);

  private static final Set<NeedWay> PEOPLE = EnumSet.of(NeedWay.MENTOR, NeedWay.PEER);

  private static final int ALL = Need.values().length;

  public CheckUp {
    answers = Map.copyOf(answers);
  }

  /** How many check-ups are complete. */
  public int count() {
    return last == null ? 0 : last.number();
  }

  public boolean isDraft() {
    return answers.size() < ALL;
  }

  /** Whether a need is open that a person could meet, as far as its owner knows. */
  public boolean seeksSomebody() {
    return answers.values().stream()
        .filter(answer -> answer.state() == NeedState.OPEN)
        .anyMatch(
            answer -> answer.ways().isEmpty() || !Collections.disjoint(answer.ways(), PEOPLE));
  }

  /** Why a check-up is due now; empty when none is. */
  public Optional<Because> due(Instant now) {
    if (last == null) {
      return Optional.of(Because.NEVER_CHECKED);
    }
    if (pending().isPresent()) {
      return Optional.of(Because.TRANSITION);
    }
    boolean fresh = !now.isAfter(last.checkedAt().plus(LONG_AGO));
    return fresh ? Optional.empty() : Optional.of(Because.LONG_AGO);
  }

  /** The transition that no check-up has answered yet. */
  public Optional<Transition> pending() {
    return Optional.ofNullable(told)
        .filter(declared -> declared.afterCheckUp() == count())
        .map(Declared::transition);
  }

  /**
   * New answers instead of the old ones. All nine make it complete; the same nine again do so only
   * when a check-up is due, since then the person has looked and found nothing changed.
   */
  public CheckUp answered(Map<Need, NeedAnswer> fresh, Instant now) {
    Optional<Because> due = due(now);
    if (fresh.size() < ALL || (fresh.equals(answers) && due.isEmpty())) {
      return new CheckUp(fresh, last, told);
    }
    Because because = due.orElse(Because.OWN_WISH);
    return new CheckUp(fresh, new Completed(count() + 1, now, fresh, because), told);
  }

  /** Tells of a transition; one that was told before, or before a newer one, changes nothing. */
  public CheckUp telling(UUID transitionId, Transition transition, Instant declaredAt) {
    boolean outdated =
        told != null
            && (told.transitionId().equals(transitionId) || told.declaredAt().isAfter(declaredAt));
    return outdated
        ? this
        : new CheckUp(answers, last, new Declared(transitionId, transition, declaredAt, count()));
  }
}
