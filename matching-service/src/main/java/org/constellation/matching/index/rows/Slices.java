package org.constellation.matching.index.rows;

import java.util.Arrays;

/**
 * Small numbers of all rows of a part, bit by bit: each bit of the numbers is a bitmap. So a number
 * is added to many rows, or all are compared, by a few words.
 */
public final class Slices {

  /** Numbers stay below two to this power. */
  private static final int BITS = 8;

  public static final int MOST = (1 << BITS) - 1;

  private final long[][] bits = new long[BITS][Part.WORDS];
  private final long[] carry = new long[Part.WORDS];

  /** The most that any row can have by now. */
  private int most;

  /** No row has more. */
  public int most() {
    return most;
  }

  /** All 0. */
  public void clear() {
    for (long[] bit : bits) {
      Arrays.fill(bit, 0);
    }
    most = 0;
  }

  /** All as another's. */
  public void copy(Slices other) {
    for (int bit = 0; bit < BITS; bit++) {
      System.arraycopy(other.bits[bit], 0, bits[bit], 0, Part.WORDS);
    }
    most = other.most;
  }

  /** Gives a row that has none a number. */
  public void put(int at, int number) {
    most = Math.max(most, number);
    for (int rest = number; rest != 0; rest &= rest - 1) {
      Part.set(bits[Integer.numberOfTrailingZeros(rest)], at);
    }
  }

  /** Adds a number to the rows of a bitmap; no sum may exceed {@link #MOST}. */
  public void add(long[] rows, int number) {
    most += number;
    int lowest = Integer.numberOfTrailingZeros(number);
    int highest = highest();
    begin(bits[lowest], rows);
    for (int bit = lowest + 1; bit < highest; bit++) {
      if (((number >>> bit) & 1) != 0) {
        add(bits[bit], rows);
      } else {
        carryOn(bits[bit]);
      }
    }
  }

  private int highest() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  private void begin(long[] sum, long[] rows) {
    long[] over = carry;
    for (int i = 0; i < Part.WORDS; i++) {
      long row = rows[i]; // once, as it may be written to meanwhile
      long before = sum[i];
      over[i] = before & row;
      sum[i] = before ^ row;
    }
  }

  private void add(long[] sum, long[] rows) {
    long[] over = carry;
    for (int i = 0; i < Part.WORDS; i++) {
      long row = rows[i];
      long one = sum[i] ^ row;
      long both = sum[i] & row;
      sum[i] = one ^ over[i];
      over[i] = both | (one & over[i]);
    }
  }

  private void carryOn(long[] sum) {
    long[] over = carry;
    for (int i = 0; i < Part.WORDS; i++) {
      long before = sum[i];
      sum[i] = before ^ over[i];
      over[i] &= before;
    }
  }

  /**
   * Adds to a bitmap those of some rows that have at least so much.
   *
   * @param least above 0
   */
  public void addAtLeast(int least, long[] some, long[] into) {
    if (least > most) {
      return;
    }
    // What is over when it is subtracted: as two to the power of the bits less it is added.
    long[] over = carry;
    Arrays.fill(over, 0);
    int highest = highest();
    int added = (1 << highest) - least;
    for (int bit = 0; bit < highest; bit++) {
      long all = -((added >>> bit) & 1);
      long[] slice = bits[bit];
      for (int i = 0; i < Part.WORDS; i++) {
        over[i] = (slice[i] & over[i]) | (all & (slice[i] | over[i]));
      }
    }
    for (int i = 0; i < Part.WORDS; i++) {
      into[i] |= over[i] & some[i];
    }
  }
}
