package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestTest {

  @Test
  void the_best_are_those_of_a_full_sort_ties_by_the_lower_row() {
    SplittableRandom chance = new SplittableRandom(5);
    int[] points = chance.ints(1_000, 0, 20).toArray();
    Best best = new Best(30, (row, other) -> row < other);
    IntStream.range(0, points.length).forEach(row -> best.offer(row, points[row]));
    List<Integer> sorted =
        IntStream.range(0, points.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(row -> -points[row]).thenComparingInt(row -> row))
            .limit(30)
            .toList();
    assertThat(IntStream.range(0, best.count()).map(best::row).boxed().toList()).isEqualTo(sorted);
    assertThat(best.least()).isEqualTo(points[sorted.getLast()]);
  }

  @Test
  void who_is_beyond_the_bound_is_not_among_them() {
    Best best = new Best(3, (row, other) -> row < other, (_, points) -> points < 10);
    best.offer(1, 10);
    best.offer(2, 9);
    assertThat(best.count()).isEqualTo(1);
    assertThat(best.row(0)).isEqualTo(2);
  }
}
