package org.constellation.store.keys;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Numbers of every BSON type in one order: the nearest double, then what is left of the exact value
 * as a double again, three times at most. Three doubles hold 159 bits, a Decimal128 needs 113.
 */
final class NumberKey {
  /** Written after a double: this or, when something is left, one less (below) or more (above). */
  private static final int EXACT = 2;

  private static final Set<Decimal128> NOT_FINITE =
      Set.of(
          Decimal128.NaN,
          Decimal128.POSITIVE_INFINITY,
          Decimal128.NEGATIVE_INFINITY,
          Decimal128.NEGATIVE_ZERO);
  private static final int LEVELS = 3;
  private static final long SAFE_INTEGER = 1L << 53;

  private NumberKey() {}

  static void write(Number number, ByteSink out) {
    double nearest = number.doubleValue();
    if (isExact(number)) {
      writeDouble(nearest, out);
      out.put(EXACT);
    } else {
      writeExpansion(exact(number), out);
    }
  }

  private static boolean isExact(Number number) {
    return switch (number) {
      case Long value -> Math.abs(value) <= SAFE_INTEGER;
      case Decimal128 decimal -> NOT_FINITE.contains(decimal);
      default -> true;
    };
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Decimal128 decimal
        ? decimal.toBigDecimal()
        : BigDecimal.valueOf(number.longValue());
  }

  private static void writeExpansion(BigDecimal value, ByteSink out) {
    BigDecimal rest = value;
    for (int level = 0; level < LEVELS; level++) {
      double nearest = rest.doubleValue();
      if (Double.isInfinite(nearest) || (nearest == 0 && rest.signum() != 0 && level == 0)) {
        throw new MongoServerError(
            2, "BadValue", "A decimal beyond the range of a double cannot be compared here");
      }
      writeDouble(nearest, out);
      rest = rest.subtract(new BigDecimal(nearest));
      out.put(EXACT + rest.signum());
      if (rest.signum() == 0) {
        return;
      }
    }
  }

  private static void writeDouble(double value, ByteSink out) {
    if (Double.isNaN(value)) {
      out.putLong(0);
      return;
    }
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    out.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
  }
}
