package org.constellation.matching.index.rows;

import java.util.Arrays;

/**
 * What is true of the newest rows, kept as it comes until there is much of it: then each set gets
 * all its rows at once.
 */
public final class Gathered {

  /** So many rows are worth going through all sets. */
  private static final int ROWS = 4 * Part.ROWS;

  private static final int EACH = 48;

  private final int[] firsts = new int[ROWS + 1];
  private int[] terms = new int[ROWS * EACH];
  private int count;
  private int rows;
  private int from;
  private int[] ends = new int[0];

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

  /** Takes a row, which comes right after the one before, with so many terms. */
  public void add(int row, int[] some, int many) {
    from = rows == 0 ? row : from;
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
    firsts[rows] = count;
    int[] sorted = sorted(most);
    int begin = 0;
    for (int term = 0; term < most; term++) {
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

  /** Rows by term; a term may be told twice of a row. Leaves where each term's end, and may. */
  private int[] sorted(int most) {
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
    int[] sorted = new int[count];
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
    return sorted;
  }
}
