package org.constellation.matching.index.rows;

/**
 * The rows of a part's bitmap one after the other: whoever looks at each of few rows many times
 * does not look for them among all words each time, nor at anything that the next step hangs on.
 */
public final class Chosen {

  /** Of most parts no more are chosen. */
  public static final int FEW = 256;

  private long[] bits = new long[Part.WORDS];
  private char[] rows = new char[FEW];

  /** By word: how many are chosen before. */
  private final char[] before = new char[Part.WORDS];

  private int count;

  /**
   * Forgets the rows before.
   *
   * @param some is not to change while these are chosen
   */
  public void list(long[] some) {
    int many = Part.count(some);
    if (many > rows.length) {
      rows = new char[Part.ROWS];
    }
    bits = some;
    count = 0;
    for (int word = 0; word < Part.WORDS; word++) {
      before[word] = (char) count;
      for (long rest = some[word]; rest != 0; rest &= rest - 1) {
        rows[count++] = (char) ((word << 6) | Long.numberOfTrailingZeros(rest));
      }
    }
  }

  public int count() {
    return count;
  }

  /** Where in its part a row is, by its place in the list. */
  public int at(int place) {
    return rows[place];
  }

  boolean has(int at) {
    return Part.has(bits, at);
  }

  /** The place in the list of a row that is in it. */
  int place(int at) {
    return before[at >>> 6] + Long.bitCount(bits[at >>> 6] & ((1L << at) - 1));
  }
}
