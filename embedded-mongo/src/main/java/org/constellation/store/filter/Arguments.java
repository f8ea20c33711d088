package org.constellation.store.filter;

import de.bwaldvogel.mongo.backend.BsonType;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.util.List;
import org.constellation.store.keys.Rank;
import org.jspecify.annotations.Nullable;

/** Operators whose argument is no value to compare with. */
final class Arguments {
  private static final double TWO_TO_63 = 0x1p63;

  private Arguments() {}

  static List<?> list(String operator, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw Filter.malformed(operator + " needs an array");
  }

  static ValueTest size(@Nullable Object value) {
    if (value instanceof Number number
        && number.doubleValue() >= 0
        && number.doubleValue() == number.intValue()) {
      return candidate -> candidate instanceof List<?> list && list.size() == number.intValue();
    }
    throw Filter.malformed("$size needs a whole number that is not negative");
  }

  static ValueTest type(@Nullable Object value) {
    List<ValueTest> types =
        value instanceof List<?> list
            ? list.stream().map(Arguments::oneType).toList()
            : List.of(oneType(value));
    if (types.isEmpty()) {
      throw Filter.malformed("$type must match at least one type");
    }
    return candidate -> types.stream().anyMatch(type -> type.passes(candidate));
  }

  private static ValueTest oneType(@Nullable Object value) {
    return switch (value) {
      case String alias when alias.equals("number") -> candidate -> candidate instanceof Number;
      case String alias -> oneType(BsonType.forString(alias));
      case Number code -> oneType(BsonType.forNumber(code));
      case null, default -> throw Filter.malformed("$type needs a number or a string");
    };
  }

  /** The library means its own class of regular expressions, which no document holds. */
  private static ValueTest oneType(BsonType type) {
    return type == BsonType.REGEX ? candidate -> Rank.of(candidate) == Rank.REGEX : type::matches;
  }

  /** Fractions are cut off; what is beyond a long has no remainder. */
  static ValueTest modulo(@Nullable Object value) {
    List<?> pair = list("$mod", value);
    if (pair.size() != 2) {
      throw Filter.malformed("malformed mod, not two elements");
    }
    Long divisor = whole(pair.getFirst());
    Long remainder = whole(pair.getLast());
    if (divisor == null || remainder == null || divisor == 0) {
      throw Filter.malformed("malformed mod, the divisor must be a number other than 0");
    }
    return candidate -> {
      Long whole = whole(candidate);
      return whole != null && whole % divisor == remainder;
    };
  }

  private static @Nullable Long whole(@Nullable Object value) {
    return switch (value) {
      case Long exact -> exact;
      case Number number
          when number.doubleValue() >= -TWO_TO_63 && number.doubleValue() < TWO_TO_63 ->
          number instanceof Decimal128 decimal
              ? decimal.toBigDecimal().longValue()
              : number.longValue();
      case null, default -> null;
    };
  }
}
