package org.constellation.store.keys;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Numbers of every BSON type in one order: the nearest double, then what is left of the exact value
 * as a double again, three times at most. Three doubles hold 159 bits, a Decimal128 needs 113.
 */
final class NumberKey {
  /** Written after a double: this or, when something is left, one less (below) or more (above). */
  private static final int EXACT = 2;

  /** Twice this is above the bytes of every finite double. */
  private static final int BEYOND = 0xFF;

  /** Set in infinities and in what is not a number. */
  private static final long SPECIAL = 0x7800000000000000L;

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
      case Decimal128 decimal -> !isFinite(decimal) || decimal.equals(Decimal128.NEGATIVE_ZERO);
      default -> true;
    };
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Decimal128 decimal
        ? decimal.toBigDecimal()
        : BigDecimal.valueOf(number.longValue());
  }

  private static boolean isFinite(Decimal128 decimal) {
    return (decimal.getHigh() & SPECIAL) != SPECIAL;
  }

  private static void writeExpansion(BigDecimal value, ByteSink out) {
    BigDecimal rest = value;
    for (int level = 0; level < LEVELS; level++) {
      double nearest = rest.doubleValue();
      boolean beyond = Double.isInfinite(nearest) || (nearest == 0 && rest.signum() != 0);
      if (beyond && level == 0) {
        writeBeyond(value, nearest, out);
        return;
      }
      writeDouble(nearest, out);
      rest = rest.subtract(new BigDecimal(nearest));
      out.put(EXACT + rest.signum());
      if (rest.signum() == 0) {
        return;
      }
    }
  }

  /**
   * Larger or nearer to zero than any double: past the last double on that side, farther than any
   * rest of it, in the order of exponent and digits.
   */
  private static void writeBeyond(BigDecimal value, double nearest, ByteSink out) {
    writeDouble(Math.clamp(nearest, -Double.MAX_VALUE, Double.MAX_VALUE), out);
    out.put(EXACT + value.signum());
    int start = out.size();
    BigDecimal digits = value.abs().stripTrailingZeros();
    out.put(BEYOND).put(BEYOND);
    out.putInt((digits.precision() - digits.scale()) ^ Integer.MIN_VALUE);
    out.putTerminated(digits.unscaledValue().toString().getBytes(StandardCharsets.US_ASCII));
    if (value.signum() < 0) {
      out.complementFrom(start);
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
