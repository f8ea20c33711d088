package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;
import org.junit.jupiter.api.Test;

class VarietyTest {

  private static final List<Circle> CIRCLES = List.of(Circle.values());
  private static final int LIMIT = 20;

  private record One(UUID id, Circle circle, int points) implements Ranked {}

  /** Points in steps of what an earlier one costs, so that many are equal. */
  @Test
  void a_place_is_told_without_mixing_anew() {
    SplittableRandom chance = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      List<One> all = new ArrayList<>();
      for (int i = chance.nextInt(1, 90); i > 0; i--) {
        Circle circle = CIRCLES.get(Math.min(chance.nextInt(4), chance.nextInt(4)));
        all.add(new One(new UUID(chance.nextLong(), i), circle, points(chance)));
      }
      Variety<One> variety = new Variety<>(all);
      for (int i = 0; i < all.size(); i++) {
        One known = all.get(i);
        int points = Math.min(known.points(), points(chance));
        One changed = new One(known.id(), known.circle(), points);
        List<One> others = new ArrayList<>(all);
        others.set(i, changed);
        int place = new Variety<>(others).first(LIMIT).indexOf(changed) + 1;
        assertThat(variety.placeOf(changed, LIMIT)).isEqualTo(place == 0 ? LIMIT + 1 : place);
      }
    }
  }

  private static int points(SplittableRandom chance) {
    return Variety.PER_EARLIER_ONE / 2 * chance.nextInt(30);
  }
}
