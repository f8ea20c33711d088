package org.constellation.matching.index.rows;

import java.util.Arrays;

/**
 * What is true of the newest rows, kept as it comes until there is much of it: then each set gets
 * all its rows at once.
 */
public final class Gathered {

  /** So many rows are worth going through all sets. */
  private static final int ROWS = 16_384;

  /** Terms below this come as bits of a word. */
  public static final int SMALL = Long.SIZE;

  private static final int EACH = 32;

  /** By row: its small terms, and below it where its others begin. */
  private final long[] smalls = new long[ROWS];

  private final int[] firsts = new int[ROWS + 1];
  private int[] terms = new int[ROWS * EACH];
  private int count;
  private int rows;
  private int from;
  private int[] ends = new int[0];

  /** Where rows are sorted; used again, as fresh memory of this size takes longer than sorting. */
  private int[] sorted = new int[ROWS];

  /** Takes the rows of a term: a stretch of an array, from the lowest. */
  public interface Taker {
    void take(int term, int[] rows, int begin, int end);
  }

  public boolean isFull() {
    return rows == ROWS;
  }

  public boolean isEmpty() {
    return rows == 0;
  }

  /**
   * Takes a row, which comes right after the one before.
   *
   * @param small the terms below {@link #SMALL}, as bits
   * @param some the others, so many of them
   */
  public void add(int row, long small, int[] some, int many) {
    from = rows == 0 ? row : from;
    smalls[rows] = small;
    firsts[rows++] = count;
    if (count + many > terms.length) {
      terms = Arrays.copyOf(terms, 2 * (count + many));
    }
    System.arraycopy(some, 0, terms, count, many);
    count += many;
  }

  /**
   * Tells all and forgets it.
   *
   * @param most terms are below this
   */
  public void drain(int most, Taker taker) {
    drainSmall(taker);
    firsts[rows] = count;
    sort(most);
    int begin = 0;
    for (int term = SMALL; term < most; term++) {
      int end = ends[term];
      int next = ends[most + term];
      if (end > begin) {
        taker.take(term, sorted, begin, end);
      }
      begin = next;
    }
    rows = 0;
    count = 0;
  }

  private void drainSmall(Taker taker) {
    Arrays.fill(smalls, rows, smalls.length, 0);
    for (int block = 0; block < rows; block += Long.SIZE) {
      turn(smalls, block);
    }
    for (int term = 0; term < SMALL; term++) {
      int end = 0;
      for (int block = 0; block < rows; block += Long.SIZE) {
        for (long rest = smalls[block + term]; rest != 0; rest &= rest - 1) {
          sorted[end++] = from + block + Long.numberOfTrailingZeros(rest);
        }
      }
      if (end > 0) {
        taker.take(term, sorted, 0, end);
      }
    }
  }

  /**
   * Turns 64 words about their diagonal, so that what was a bit of each becomes a word: two halves
   * change places, then the quarters of each (Warren, Hacker's Delight, 7-3).
   */
  private static void turn(long[] words, int from) {
    long lower = 0x0000_0000_FFFF_FFFFL;
    for (int half = Integer.SIZE; half != 0; half >>>= 1, lower ^= lower << half) {
      for (int at = 0; at < Long.SIZE; at = ((at | half) + 1) & ~half) {
        int one = from + at;
        int two = one + half;
        long changed = ((words[one] >>> half) ^ words[two]) & lower;
        words[one] ^= changed << half;
        words[two] ^= changed;
      }
    }
  }

  /** Rows by term; a term may be told twice of a row. Leaves where each term's end, and may. */
  private void sort(int most) {
    if (ends.length < 2 * most) {
      ends = new int[3 * most];
    }
    Arrays.fill(ends, 0, most, 0);
    for (int i = 0; i < count; i++) {
      ends[terms[i]]++;
    }
    int sum = 0;
    for (int term = 0; term < most; term++) {
      int own = ends[term];
      ends[term] = sum;
      sum += own;
      ends[most + term] = sum;
    }
    if (sorted.length < count) {
      sorted = new int[terms.length];
    }
    for (int row = 0; row < rows; row++) {
      for (int i = firsts[row]; i < firsts[row + 1]; i++) {
        int term = terms[i];
        int at = ends[term];
        int begin = term == 0 ? 0 : ends[most + term - 1];
        if (at == begin || sorted[at - 1] != from + row) {
          sorted[at] = from + row;
          ends[term] = at + 1;
        }
      }
    }
  }
}
