package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Variety;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloorTest {

  private static final int LIMIT = 6;
  private static final Circle[] CIRCLES = Circle.values();

  private final List<Ranked> everybody = new ArrayList<>();
  private final Best[] best = new Best[CIRCLES.length];
  private final Best[] byCircle = new Best[CIRCLES.length];
  private final Floor floor = new Floor(best, LIMIT);
  private int offered;

  /** How many would be without a floor. */
  private int offeredByCircle;

  FloorTest() {
    for (int circle = 0; circle < best.length; circle++) {
      best[circle] = new Best(LIMIT + 1, (row, other) -> row < other);
      byCircle[circle] = new Best(LIMIT + 1, (row, other) -> row < other);
    }
  }

  static Stream<Integer> seeds() {
    return Stream.iterate(0, seed -> seed + 1).limit(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoever_stands_below_it_is_not_missed(int seed) {
    scan(new Random(seed));
    assertThat(offered).isLessThan(offeredByCircle);
    List<Ranked> kept = kept(best);
    List<Ranked> shown = new Variety<>(everybody).first(LIMIT);
    assertThat(new Variety<>(kept).first(LIMIT)).isEqualTo(shown);
    for (Ranked one : shown) {
      for (int points = one.points(); points > 0; points -= 100) {
        Ranked less = new Standing(0, one.id(), one.circle(), points);
        assertThat(new Variety<>(kept).placeOf(less, LIMIT))
            .isEqualTo(new Variety<>(everybody).placeOf(less, LIMIT));
      }
    }
    for (int i = 0; i + 3 <= shown.size(); i++) {
      List<Ranked> gone = shown.subList(i, i + 3);
      assertThat(new Variety<>(without(gone, kept)).first(LIMIT))
          .isEqualTo(new Variety<>(without(gone, kept(byCircle))).first(LIMIT));
    }
  }

  /** Circles differ in how many there are and in how well they fit. */
  private void scan(Random chance) {
    int[] bases = chance.ints(CIRCLES.length, 0, 3_000).toArray();
    for (int row = 0; row < 600; row++) {
      int circle = Math.min(chance.nextInt(CIRCLES.length), chance.nextInt(CIRCLES.length));
      int points = bases[circle] + 100 * chance.nextInt(40);
      everybody.add(new Standing(row, new UUID(0, row), CIRCLES[circle], points));
      if (points >= byCircle[circle].least()) {
        byCircle[circle].offer(row, points);
        offeredByCircle++;
      }
      if (points >= floor.least()[circle]) {
        floor.offer(row, circle, points);
        offered++;
      }
    }
  }

  private static List<Ranked> without(List<Ranked> gone, List<? extends Ranked> all) {
    return all.stream().<Ranked>map(one -> one).filter(one -> !gone.contains(one)).toList();
  }

  private List<Ranked> kept(Best[] all) {
    List<Ranked> kept = new ArrayList<>();
    for (Best ofCircle : all) {
      for (int place = 0; place < ofCircle.count(); place++) {
        kept.add(everybody.get(ofCircle.row(place)));
      }
    }
    return kept;
  }
}
