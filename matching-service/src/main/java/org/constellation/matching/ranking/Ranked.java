package org.constellation.matching.ranking;

import java.util.Comparator;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Circle;

/** Somebody with points: all that an order needs to know. */
public interface Ranked {

  /** Ids as their text is ordered; {@link UUID#compareTo} compares signed halves. */
  Comparator<UUID> BY_ID =
      (one, other) -> {
        int high =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  /** The most points first; the lower id where they are equal. */
  Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::points).reversed().thenComparing(Ranked::id, BY_ID);

  /** The same order, without a comparator. */
  static boolean isBefore(Ranked one, Ranked other) {
    return one.points() == other.points()
        ? BY_ID.compare(one.id(), other.id()) < 0
        : one.points() > other.points();
  }

  UUID id();

  Circle circle();

  int points();
}
