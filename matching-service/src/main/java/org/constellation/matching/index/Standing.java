package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.ranking.Ranked;

/** Somebody found by a scan. */
record Standing(int row, UUID id, Circle circle, int points) implements Ranked {

  private static final Circle[] CIRCLES = Circle.values();

  /** Everybody, from the best of the nearest circle to the last of the farthest. */
  static List<Ranked> all(Best[] best, State state) {
    List<Ranked> all = new ArrayList<>();
    for (int circle = 0; circle < best.length; circle++) {
      for (int i = 0; i < best[circle].count(); i++) {
        int row = best[circle].row(i);
        all.add(new Standing(row, state.of(row), CIRCLES[circle], best[circle].points(i)));
      }
    }
    return all;
  }
}
