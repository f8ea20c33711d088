package org.constellation.local.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Dice that fall the same way each time for the same person, whatever was thrown for others before.
 */
final class Chance {
  private final SplittableRandom dice;

  private Chance(long seed) {
    this.dice = new SplittableRandom(seed);
  }

  static Chance of(String externalId) {
    UUID id = SeedIds.of("chance:" + externalId);
    return new Chance(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
  }

  boolean percent(int likelihood) {
    return dice.nextInt(100) < likelihood;
  }

  int below(int bound) {
    return dice.nextInt(bound);
  }

  int between(int least, int most) {
    return dice.nextInt(least, most + 1);
  }

  <T> T one(List<T> choices) {
    return choices.get(dice.nextInt(choices.size()));
  }

  /** One of the keys, as often as its weight says; the map's order must be fixed. */
  <T> T weighted(Map<T, Integer> weights) {
    int left = dice.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<T, Integer> choice : weights.entrySet()) {
      left -= choice.getValue();
      if (left < 0) {
        return choice.getKey();
      }
    }
    throw new IllegalArgumentException("Weights must be positive");
  }

  /** Some of the choices, in their order. */
  <T> List<T> some(int howMany, List<T> choices) {
    List<T> left = new ArrayList<>(choices);
    while (left.size() > howMany) {
      left.remove(dice.nextInt(left.size()));
    }
    return left;
  }
}
