package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Circle;

/**
 * Mixes the circles: a mentor stands behind others of the same circle who stand before, by a fixed
 * number of points for each. So the best fit is first, and no circle fills the list alone.
 *
 * <p>The first n of the mixed list are among the best n of each circle, so that nobody else is
 * needed to find them; nor is anybody else to find who would stand there if one had fewer points,
 * given the best n + 1 of each.
 */
public final class Variety<T extends Ranked> {

  /** What each earlier one of the same circle costs. */
  public static final int PER_EARLIER_ONE = 400;

  private final Map<Circle, List<T>> byCircle = new EnumMap<>(Circle.class);

  /** All candidates, in any order. */
  public Variety(List<T> candidates) {
    for (T candidate : candidates) {
      byCircle.computeIfAbsent(candidate.circle(), _ -> new ArrayList<>()).add(candidate);
    }
    byCircle.values().forEach(circle -> circle.sort(Ranked.BEST_FIRST));
  }

  /** The first ones of the mixed list. */
  public List<T> first(int limit) {
    List<T> mixed = new ArrayList<>();
    Walk<T> walk = new Walk<>(List.copyOf(byCircle.values()));
    while (mixed.size() < limit) {
      Optional<T> next = walk.next();
      if (next.isEmpty()) {
        break;
      }
      mixed.add(next.get());
    }
    return mixed;
  }

  /**
   * At which place, from 1, this one would stand instead of the one with the same id.
   *
   * @param limit how far the list goes; one more is the answer for everything behind
   */
  public int placeOf(Ranked changed, int limit) {
    int earlier = 0;
    for (T member : byCircle.getOrDefault(changed.circle(), List.of())) {
      if (Ranked.isBefore(member, changed)) {
        earlier += member.id().equals(changed.id()) ? 0 : 1;
      }
    }
    // Within a circle each stands lower than the one before, so that those before can be counted.
    int standing = changed.points() - PER_EARLIER_ONE * earlier;
    int before = earlier;
    for (Map.Entry<Circle, List<T>> circle : byCircle.entrySet()) {
      if (circle.getKey() != changed.circle()) {
        before += countBefore(circle.getValue(), changed, standing);
      }
    }
    return 1 + Math.min(before, limit);
  }

  private static int countBefore(List<? extends Ranked> members, Ranked one, int standing) {
    int count = 0;
    while (count < members.size()) {
      Ranked member = members.get(count);
      int more = member.points() - PER_EARLIER_ONE * count - standing;
      if (more < 0 || (more == 0 && !Ranked.isBefore(member, one))) {
        break;
      }
      count++;
    }
    return count;
  }

  /** Goes through all circles at once; within one, the order is by points. */
  private static final class Walk<T extends Ranked> {

    private final List<? extends List<? extends T>> circles;
    private final int[] taken;

    Walk(List<? extends List<? extends T>> circles) {
      this.circles = circles;
      this.taken = new int[circles.size()];
    }

    Optional<T> next() {
      int best = -1;
      for (int circle = 0; circle < taken.length; circle++) {
        boolean left = taken[circle] < circles.get(circle).size();
        if (left && (best < 0 || isBefore(circle, best))) {
          best = circle;
        }
      }
      return best < 0 ? Optional.empty() : Optional.of(circles.get(best).get(taken[best]++));
    }

    private boolean isBefore(int circle, int other) {
      int more = standing(circle) - standing(other);
      return more == 0 ? Ranked.isBefore(head(circle), head(other)) : more > 0;
    }

    private int standing(int circle) {
      return head(circle).points() - PER_EARLIER_ONE * taken[circle];
    }

    private T head(int circle) {
      return circles.get(circle).get(taken[circle]);
    }
  }
}
