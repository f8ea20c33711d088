package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons of one score while they are gathered; what gives no points is none. */
final class Reasons {

  private final List<Reason> reasons = new ArrayList<>(ReasonCode.values().length);

  void add(ReasonCode code, int points) {
    add(code, points, List.of());
  }

  void add(ReasonCode code, int points, @Nullable String shared) {
    add(code, points, shared == null ? List.of() : List.of(shared));
  }

  void add(ReasonCode code, int points, List<String> shared) {
    if (points > 0) {
      reasons.add(new Reason(code, points, shared));
    }
  }

  /**
   * All that is common counts, up to the most that the code can give.
   *
   * @param mine points by id
   */
  void addAll(ReasonCode code, Map<String, Integer> mine, List<String> theirs) {
    List<String> common = common(mine, theirs);
    int points = 0;
    for (String id : common) {
      points += mine.getOrDefault(id, 0);
    }
    add(code, Math.min(points, code.most()), common);
  }

  /** Of what is common, that of most points counts alone. */
  void addBest(ReasonCode code, Map<String, Integer> mine, List<String> theirs) {
    List<String> common = common(mine, theirs);
    if (!common.isEmpty()) {
      String best = common.getFirst();
      add(code, mine.getOrDefault(best, 0), List.of(best));
    }
  }

  /** The one with most points first. */
  private static List<String> common(Map<String, Integer> mine, List<String> theirs) {
    List<String> common = new ArrayList<>();
    for (String id : theirs) {
      if (mine.containsKey(id) && !common.contains(id)) {
        common.add(id);
      }
    }
    if (common.size() > 1) {
      common.sort((one, other) -> {
        int more = Integer.compare(mine.getOrDefault(other, 0), mine.getOrDefault(one, 0));
        return more == 0 ? one.compareTo(other) : more;
      });
    }
    return common;
  }

  /** Nothing is added any more. */
  Score score() {
    return Score.sorted(reasons);
  }
}
