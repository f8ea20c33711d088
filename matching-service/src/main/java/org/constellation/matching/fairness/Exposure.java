package org.constellation.matching.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Side;

/**
 * Counts what is shown. Bounded: of more than {@link #KEPT} mentors twice over, those shown least
 * are forgotten; they would not be corrected anyway (lossy counting, Manku and Motwani 2002).
 */
public final class Exposure {

  static final int KEPT = 10_000;

  private final Map<UUID, Long> mentors = new HashMap<>();
  private final Map<String, Balance> campuses = new HashMap<>();

  /**
   * What {@code shown} is taken from is the beginning of a list. Lists of mentors who look around,
   * such as for a referral, do not count, nor do empty ones.
   */
  public synchronized void show(ProfileCard mentee, List<Mentor> shown) {
    if (mentee.roles().contains(Role.MENTEE) && !shown.isEmpty()) {
      countMentors(ids(shown), 1);
      Side side = Side.of(mentee.mode());
      long person = 1L << ((mentee.personId().hashCode() * 0x9E3779B9) >>> 26);
      Views views = new Views(1, welcome(mentee, shown), person);
      campuses.merge(
          mentee.campus(), Balance.EMPTY.plus(side, views), (one, more) -> one.plus(more));
    }
  }

  /**
   * A later page of a list: says who is shown, but nothing of what a mentee is offered first.
   *
   * @param after how many places came before, at least
   */
  public synchronized void showMore(ProfileCard mentee, List<Mentor> shown, int after) {
    if (mentee.roles().contains(Role.MENTEE)) {
      countMentors(ids(shown), after + 1);
    }
  }

  /**
   * A few suggestions: they say who is shown, but their number depends on the needs that are open,
   * and so they cannot be set beside a list.
   */
  public synchronized void suggest(ProfileCard mentee, List<UUID> shown) {
    if (mentee.roles().contains(Role.MENTEE)) {
      countMentors(shown, 1);
    }
  }

  private static List<UUID> ids(List<Mentor> shown) {
    return shown.stream().map(Mentor::id).toList();
  }

  private void countMentors(List<UUID> shown, int first) {
    for (int i = 0; i < shown.size(); i++) {
      mentors.merge(shown.get(i), (long) Views.weight(first + i), Long::sum);
    }
    if (mentors.size() > 2 * KEPT) {
      Most.keep(mentors, KEPT);
    }
  }

  private static long welcome(ProfileCard mentee, List<Mentor> shown) {
    long sum = 0;
    for (int place = 1; place <= Math.min(shown.size(), Views.PLACES); place++) {
      if (Equity.isWelcome(shown.get(place - 1).offering().wishes(), mentee.mode())) {
        sum += Views.weight(place);
      }
    }
    return sum;
  }

  /** All so far, to be counted no more. */
  public synchronized Shown take() {
    Shown shown = new Shown(mentors, campuses);
    mentors.clear();
    campuses.clear();
    return shown;
  }
}
