package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.Comparator;
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
  public int placeOf(Candidate changed) {
    Map<Circle, List<Candidate>> instead = new EnumMap<>(byCircle);
    List<Candidate> circle =
        new ArrayList<>(
            byCircle.getOrDefault(changed.circle(), List.of()).stream()
                .filter(candidate -> !candidate.id().equals(changed.id()))
                .toList());
    circle.add(changed);
    circle.sort(Candidate.BEST_FIRST);
    instead.put(changed.circle(), circle);
    Walk walk = new Walk(instead);
    int place = 0;
    Optional<Candidate> next;
    do {
      next = walk.next();
      place++;
    } while (next.isPresent() && !next.get().id().equals(changed.id()));
    return place;
  }

  /** Goes through all circles at once; within one, the order is by points. */
  private static final class Walk {

    private final Map<Circle, List<Candidate>> byCircle;
    private final Map<Circle, Integer> taken = new EnumMap<>(Circle.class);

    Walk(Map<Circle, List<Candidate>> byCircle) {
      this.byCircle = byCircle;
    }

    Optional<Candidate> next() {
      Optional<Candidate> best =
          byCircle.keySet().stream()
              .flatMap(circle -> head(circle).stream())
              .min(
                  Comparator.comparingInt(this::standing)
                      .reversed()
                      .thenComparing(Candidate.BEST_FIRST));
      best.ifPresent(candidate -> taken.merge(candidate.circle(), 1, Integer::sum));
      return best;
    }

    private Optional<Candidate> head(Circle circle) {
      List<Candidate> candidates = byCircle.getOrDefault(circle, List.of());
      int at = taken(circle);
      return at < candidates.size() ? Optional.of(candidates.get(at)) : Optional.empty();
    }

    private int standing(Candidate candidate) {
      return candidate.points() - PER_EARLIER_ONE * taken(candidate.circle());
    }

    private int taken(Circle circle) {
      return taken.getOrDefault(circle, 0);
    }
  }
}
