package org.constellation.matching.index.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A part of all rows, small enough that what is worked out for each of its rows stays in the
 * nearest cache; its rows as bits of words, the first row being the lowest bit of the first word.
 */
public final class Part {

  public static final int BITS = 14;

  /** Rows in a part. */
  public static final int ROWS = 1 << BITS;

  /** Words in a part's bitmap. */
  public static final int WORDS = ROWS / Long.SIZE;

  private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Part() {}

  /** The part that a row is in. */
  public static int of(int row) {
    return row >>> BITS;
  }

  /** Where in its part a row is. */
  public static int at(int row) {
    return row & (ROWS - 1);
  }

  /** How many parts so many rows need. */
  public static int count(int rows) {
    return (rows + ROWS - 1) >>> BITS;
  }

  public static boolean has(long[] bits, int at) {
    return ((bits[at >>> 6] >>> at) & 1) != 0;
  }

  public static void set(long[] bits, int at) {
    bits[at >>> 6] |= 1L << at;
  }

  public static void clear(long[] bits, int at) {
    bits[at >>> 6] &= ~(1L << at);
  }

  public static void and(long[] bits, long[] other) {
    for (int i = 0; i < WORDS; i++) {
      bits[i] &= other[i];
    }
  }

  public static void andNot(long[] bits, long[] other) {
    for (int i = 0; i < WORDS; i++) {
      bits[i] &= ~other[i];
    }
  }

  public static void or(long[] bits, long[] other) {
    for (int i = 0; i < WORDS; i++) {
      bits[i] |= other[i];
    }
  }

  public static int count(long[] bits) {
    int count = 0;
    for (int i = 0; i < WORDS; i++) {
      count += Long.bitCount(bits[i]);
    }
    return count;
  }

  public static int countBoth(long[] bits, long[] other) {
    int count = 0;
    for (int i = 0; i < WORDS; i++) {
      count += Long.bitCount(bits[i] & other[i]);
    }
    return count;
  }

  public static boolean isEmpty(long[] bits) {
    long any = 0;
    for (int i = 0; i < WORDS; i++) {
      any |= bits[i];
    }
    return any == 0;
  }

  /**
   * Which of 64 numbers beside each other are as high as another one, eight at a time.
   *
   * @param numbers not below 0
   */
  public static long atLeast(int least, byte[] numbers, int from) {
    if (least > Byte.MAX_VALUE) {
      return 0;
    }
    long lack = (Byte.MAX_VALUE + 1L - least) * EACH_BYTE; // with it the upper bit is reached
    long passing = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      long eight = (long) EIGHT.get(numbers, from + i) + lack;
      passing |= Long.compress(eight, EACH_BYTE << 7) << i;
    }
    return passing;
  }

  /**
   * How many rows of a bitmap have at least so high a number.
   *
   * @param least up to {@link Byte#MAX_VALUE}
   * @param numbers of the part's rows beside each other, not below 0
   */
  public static int countAtLeast(int least, byte[] numbers, int from, long[] bits) {
    long lack = (Byte.MAX_VALUE + 1L - least) * EACH_BYTE;
    int count = 0;
    for (int word = 0; word < WORDS; word++) {
      long some = bits[word];
      for (int i = 0; some != 0 && i < Long.SIZE; i += Long.BYTES) {
        long eight = (long) EIGHT.get(numbers, from + (word << 6) + i) + lack;
        count += Long.bitCount(eight & Long.expand(some >>> i, EACH_BYTE << 7));
      }
    }
    return count;
  }

  /** Shows every row of a bitmap. */
  public static void visit(long[] bits, Rows.Visitor visitor) {
    for (int word = 0; word < WORDS; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        visitor.row((word << 6) | Long.numberOfTrailingZeros(rest));
      }
    }
  }

  /** No bit set. */
  public static void none(long[] bits) {
    Arrays.fill(bits, 0);
  }
}
