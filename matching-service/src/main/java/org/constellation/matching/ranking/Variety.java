package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Circle;

/**
 * Mixes the circles: a mentor stands behind others of the same circle who stand before, by a fixed
 * number of points for each. So the best fit is first, and no circle fills the list alone.
 */
public final class Variety {

  /** What each earlier one of the same circle costs. */
  static final int PER_EARLIER_ONE = 400;

  private final Map<Circle, List<Candidate>> byCircle = new EnumMap<>(Circle.class);

  /** All candidates, in any order. */
  public Variety(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      byCircle.computeIfAbsent(candidate.circle(), _ -> new ArrayList<>()).add(candidate);
    }
    byCircle.values().forEach(circle -> circle.sort(Candidate.BEST_FIRST));
  }

  /** The first ones of the mixed list. */
  public List<Candidate> first(int limit) {
    List<Candidate> mixed = new ArrayList<>();
    Walk walk = new Walk(byCircle);
    while (mixed.size() < limit) {
      Optional<Candidate> next = walk.next();
      if (next.isEmpty()) {
        break;
      }
      mixed.add(next.get());
    }
    return mixed;
  }

  /** At which place, from 1, this candidate would stand instead of the one with the same id. */
  int placeOf(Candidate changed) {
    Map<Circle, List<Candidate>> instead = new EnumMap<>(byCircle);
    List<Candidate> circle = new ArrayList<>(byCircle.getOrDefault(changed.circle(), List.of()));
    circle.removeIf(candidate -> candidate.id().equals(changed.id()));
    int at = Collections.binarySearch(circle, changed, Candidate.BEST_FIRST);
    circle.add(at < 0 ? -at - 1 : at, changed);
    instead.put(changed.circle(), circle);
    Walk walk = new Walk(instead);
    int place = 1;
    while (walk.next().filter(one -> !one.id().equals(changed.id())).isPresent()) {
      place++;
    }
    return place;
  }

  /** Goes through all circles at once; within one, the order is by points. */
  private static final class Walk {

    private final List<List<Candidate>> circles;
    private final int[] taken;

    Walk(Map<Circle, List<Candidate>> byCircle) {
      this.circles = List.copyOf(byCircle.values());
      this.taken = new int[circles.size()];
    }

    Optional<Candidate> next() {
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
      return more == 0 ? Candidate.BEST_FIRST.compare(head(circle), head(other)) < 0 : more > 0;
    }

    private int standing(int circle) {
      return head(circle).points() - PER_EARLIER_ONE * taken[circle];
    }

    private Candidate head(int circle) {
      return circles.get(circle).get(taken[circle]);
    }
  }
}
