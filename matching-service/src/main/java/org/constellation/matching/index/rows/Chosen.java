package org.constellation.matching.index.rows;

/**
 * The rows of a part's bitmap one after the other: whoever looks at each of few rows many times
 * does not look for them among all words each time, nor at anything that the next step hangs on.
 */
public final class Chosen {

  /** Of most parts no more are chosen. */
  public static final int FEW = 256;

  private char[] rows = new char[FEW];
  private int count;

  /** Forgets the rows before. */
  public void list(long[] bits) {
    int many = Part.count(bits);
    if (many > rows.length) {
      rows = new char[Part.ROWS];
    }
    count = 0;
    for (int word = 0; word < Part.WORDS; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
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
}
