package org.constellation.store.filter;

import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.constellation.store.keys.KeyEncoder;
import org.constellation.store.keys.Rank;
import org.jspecify.annotations.Nullable;

/** Equality and order of values: those of their keys. */
final class Comparison {
  private Comparison() {}

  static ValueTest equalTo(@Nullable Object wanted) {
    Rank rank = Rank.of(wanted);
    byte[] key = KeyEncoder.encode(wanted);
    return value -> {
      if (wanted instanceof String text && value instanceof String other) {
        return text.equals(other);
      }
      return Rank.of(value) == rank && Arrays.equals(KeyEncoder.encode(value), key);
    };
  }

  static ValueTest oneOf(Collection<?> wanted) {
    Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    wanted.forEach(value -> keys.add(KeyEncoder.encode(value)));
    return value -> keys.contains(KeyEncoder.encode(value));
  }

  /**
   * A value of the same type on one side of the limit. What is not a number is on no side of a
   * number; null is on no side of itself.
   */
  static ValueTest ordered(@Nullable Object limit, IntPredicate side) {
    Rank rank = Rank.of(limit);
    byte[] key = KeyEncoder.encode(limit);
    boolean anyType = limit instanceof MinKey || limit instanceof MaxKey;
    boolean notANumber = isNotANumber(limit);
    return value -> {
      boolean comparable = anyType || (Rank.of(value) == rank && isNotANumber(value) == notANumber);
      return comparable && side.test(Arrays.compareUnsigned(KeyEncoder.encode(value), key));
    };
  }

  private static boolean isNotANumber(@Nullable Object value) {
    return value instanceof Number number && Double.isNaN(number.doubleValue());
  }
}
