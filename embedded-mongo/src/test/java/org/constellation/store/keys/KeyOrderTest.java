package org.constellation.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
  /** In BSON's order; nothing here equals its neighbour. */
  private static final List<Object> ASCENDING =
      List.of(
          MinKey.getInstance(),
          EmptyArray.EMPTY,
          Missing.getInstance(),
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          new Decimal128(new BigDecimal("-1E401")),
          new Decimal128(new BigDecimal("-1E400")),
          -Double.MAX_VALUE,
          Long.MIN_VALUE,
          -1.5,
          -1,
          new Decimal128(new BigDecimal("-1E-400")),
          0,
          new Decimal128(new BigDecimal("1E-401")),
          new Decimal128(new BigDecimal("1.5E-401")),
          new Decimal128(new BigDecimal("1E-400")),
          Double.MIN_VALUE,
          new Decimal128(new BigDecimal("0.1")),
          0.1,
          1,
          9_007_199_254_740_992L,
          9_007_199_254_740_993L,
          9_007_199_254_740_994.0,
          Long.MAX_VALUE,
          Double.MAX_VALUE,
          new Decimal128(
              new BigDecimal(Double.MAX_VALUE)
                  .round(MathContext.DECIMAL128)
                  .add(new BigDecimal("1E280"))),
          new Decimal128(new BigDecimal("2E308")),
          new Decimal128(new BigDecimal("1E400")),
          Double.POSITIVE_INFINITY,
          "",
          "\u0000",
          "A",
          "a",
          "a\u0000",
          "aa",
          "é",
          "\uFFFD",
          "\uD83D\uDE00",
          new Document(),
          new Document("a", 1),
          new Document("a", 1).append("b", 0),
          new Document("a", 2),
          new Document("a", "x"),
          List.of(),
          List.of(1),
          List.of(1, 1),
          List.of(2),
          new BinData(new byte[] {9}),
          new UUID(1, 1),
          new UUID(-1, 1),
          new ObjectId(),
          false,
          true,
          Instant.ofEpochMilli(-1),
          Instant.EPOCH,
          Instant.ofEpochMilli(1),
          MaxKey.getInstance());

  @Test
  void byte_order_is_the_order_of_bson() {
    for (int i = 1; i < ASCENDING.size(); i++) {
      assertThat(compare(ASCENDING.get(i - 1), ASCENDING.get(i)))
          .as("%s before %s", ASCENDING.get(i - 1), ASCENDING.get(i))
          .isNegative();
    }
  }

  @Test
  void a_number_is_the_same_key_whatever_its_type() {
    byte[] seven = KeyEncoder.encode(7);
    assertThat(KeyEncoder.encode(7L)).isEqualTo(seven);
    assertThat(KeyEncoder.encode(7.0)).isEqualTo(seven);
    assertThat(KeyEncoder.encode(new Decimal128(new BigDecimal("7.00")))).isEqualTo(seven);
    assertThat(KeyEncoder.encode(-0.0)).isEqualTo(KeyEncoder.encode(0));
  }

  @Test
  void random_numbers_of_mixed_types_compare_exactly() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Number one = number(random);
      Number other = random.nextBoolean() ? near(one, random) : number(random);
      assertThat(Integer.signum(compare(one, other)))
          .as("%s and %s", one, other)
          .isEqualTo(exact(one).compareTo(exact(other)));
    }
  }

  @Test
  void no_key_is_the_beginning_of_another() {
    List<byte[]> keys = ASCENDING.stream().map(KeyEncoder::encode).toList();
    for (byte[] key : keys) {
      for (byte[] other : keys) {
        boolean begins =
            other.length > key.length && Arrays.equals(Arrays.copyOf(other, key.length), key);
        assertThat(begins).isFalse();
      }
    }
  }

  @Test
  void descending_fields_are_turned_round() {
    KeyPattern pattern = KeyPattern.of(new Document("a", -1).append("b", 1));
    List<byte[]> keys = new ArrayList<>();
    for (Object value : ASCENDING.reversed()) {
      keys.add(pattern.encode(List.of(value, 1)));
      keys.add(pattern.encode(List.of(value, 2)));
    }
    assertThat(keys).isSortedAccordingTo(Arrays::compareUnsigned);
  }

  private static int compare(Object one, Object other) {
    return Arrays.compareUnsigned(KeyEncoder.encode(one), KeyEncoder.encode(other));
  }

  private static Number number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextLong();
      case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      default -> decimal(new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(30)));
    };
  }

  private static Number near(Number number, Random random) {
    BigDecimal exact = exact(number);
    return switch (random.nextInt(3)) {
      case 0 -> exact.doubleValue();
      case 1 -> exact.longValue();
      default -> decimal(exact.add(exact.ulp()));
    };
  }

  private static Decimal128 decimal(BigDecimal value) {
    return new Decimal128(value.round(java.math.MathContext.DECIMAL128));
  }

  private static BigDecimal exact(Number number) {
    return switch (number) {
      case Decimal128 decimal -> decimal.toBigDecimal();
      case Double value -> new BigDecimal(value);
      default -> BigDecimal.valueOf(number.longValue());
    };
  }
}
