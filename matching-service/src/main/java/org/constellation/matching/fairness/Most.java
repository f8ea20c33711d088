package org.constellation.matching.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.matching.ranking.Ranked;

/** The mentors who were shown most. */
final class Most {

  private static final Comparator<Map.Entry<UUID, Long>> MOST_FIRST =
      Map.Entry.<UUID, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry::getKey, Ranked.BY_ID);

  private Most() {}

  /** Forgets everybody else. */
  static void keep(Map<UUID, Long> weights, int count) {
    if (weights.size() > count) {
      List<UUID> rest =
          weights.entrySet().stream()
              .sorted(MOST_FIRST)
              .skip(count)
              .map(Map.Entry::getKey)
              .toList();
      weights.keySet().removeAll(rest);
    }
  }
}
