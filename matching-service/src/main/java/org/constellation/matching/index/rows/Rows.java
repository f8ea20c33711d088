package org.constellation.matching.index.rows;

import java.util.List;

/**
 * A set of rows. Readers share it; a change makes another set, which shares what has not changed,
 * or is made in place while nobody reads yet.
 *
 * <p>Few rows are a sorted list. Many are held by spans of parts, each of which is a bitmap for
 * each part or, where less than one of 64 is in, a sorted list.
 */
public sealed interface Rows permits FewRows, ManyRows {

  /** Without any row. */
  static Rows none() {
    return FewRows.NONE;
  }

  /**
   * Whatever is in any of these.
   *
   * @param parts of which there are rows
   */
  static Rows union(List<Rows> sets, int parts) {
    long[][] bits = new long[parts][Part.WORDS];
    sets.forEach(rows -> rows.addTo(bits));
    return ManyRows.of(bits);
  }

  int count();

  boolean has(int row);

  /**
   * With this row too.
   *
   * @param inPlace whether this set may be changed, as nobody else has it
   */
  Rows with(int row, boolean inPlace);

  /**
   * With these rows too, changed in place.
   *
   * @param rows a stretch of an array, from the lowest, each above all that are in
   */
  Rows with(int[] rows, int begin, int end);

  /** Without this row; see {@link #with}. */
  Rows without(int row, boolean inPlace);

  /** A set of one's own in memory of its own, to be changed in place. */
  Rows copy();

  /** Adds a part's rows to a bitmap. */
  void addTo(long[] bits, int part);

  /** Adds all rows to the bitmaps of all parts. */
  void addTo(long[][] bits);

  /** The part's own bitmap, not to be written to, or one filled in for it. */
  long[] bits(int part, long[] spare);

  /** How many rows are picked too. */
  int countIn(Picked picked);

  /** Shows every row of a part that is in the bitmap too. */
  void visit(long[] bits, int part, Visitor visitor);

  /** Adds points for every row of a part that is chosen. */
  void addPoints(int part, Sums sums);

  /** Every row, from the lowest. */
  int[] toArray();

  /** Bytes on the heap, headers included. */
  long bytes();

  /** Takes a row by where in its part it is. */
  interface Visitor {
    void row(int at);
  }
}
