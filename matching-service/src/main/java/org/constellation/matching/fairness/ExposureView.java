package org.constellation.matching.fairness;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import org.constellation.matching.ranking.Side;
import org.jspecify.annotations.Nullable;

/**
 * What the mentees of a campus are shown, and how evenly its mentors are.
 *
 * @param epoch the day, counted from 1970, since which the correction holds
 * @param online absent, as its other side is, when fewer than 10 people are behind one of them
 * @param onCampus as {@code online}
 * @param ratio online beside on campus, 1 is parity; absent with the sides
 * @param tilt points for mentors who welcome online mentees, below 0 for those who welcome mentees
 *     on campus; absent with the sides
 * @param mentors how many there are
 * @param gini how unevenly they were shown lately: 0 when all alike, towards 1 when one alone;
 *     absent for fewer than 10 mentors
 */
record ExposureView(
    String campus,
    long epoch,
    @Nullable SideView online,
    @Nullable SideView onCampus,
    @Nullable Double ratio,
    @Nullable Integer tilt,
    int mentors,
    @Nullable Double gini) {

  private static final int FEWEST_MENTORS = 10;
  private static final double FIRST_PLACE = Views.weight(1);

  /**
   * One side.
   *
   * @param lists how many were shown since the tilt was last set
   * @param exposure mentors in a list who welcome such mentees, each by the place they have: the
   *     first counts 1, the tenth 0.29
   */
  record SideView(long lists, double exposure) {

    static SideView of(Views views) {
      return new SideView(views.lists(), rounded(views.mean() / FIRST_PLACE));
    }
  }

  /**
   * As it stands in an epoch.
   *
   * @param isOfCampus whether a mentor is
   */
  static ExposureView of(String campus, Epoch epoch, int mentors, Predicate<UUID> isOfCampus) {
    Balance balance = epoch.measured().getOrDefault(campus, Balance.EMPTY);
    boolean told =
        Arrays.stream(Side.values())
            .allMatch(side -> balance.of(side).peopleAtLeast() >= Balance.ENOUGH_PEOPLE);
    OptionalDouble ratio = told ? balance.ratio() : OptionalDouble.empty();
    return new ExposureView(
        campus,
        epoch.number(),
        told ? SideView.of(balance.online()) : null,
        told ? SideView.of(balance.onCampus()) : null,
        ratio.isPresent() ? rounded(ratio.getAsDouble()) : null,
        told ? epoch.equity().tilts().getOrDefault(campus, 0) : null,
        mentors,
        mentors < FEWEST_MENTORS
            ? null
            : rounded(Gini.of(weights(epoch.lately(), mentors, isOfCampus))));
  }

  private static long[] weights(Map<UUID, Long> lately, int mentors, Predicate<UUID> isOfCampus) {
    long[] some =
        lately.entrySet().stream()
            .filter(entry -> isOfCampus.test(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .toArray();
    return Arrays.copyOf(some, Math.max(mentors, some.length));
  }

  private static double rounded(double value) {
    return Math.rint(value * 1_000) / 1_000;
  }
}
