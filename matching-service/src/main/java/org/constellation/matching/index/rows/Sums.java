package org.constellation.matching.index.rows;

/**
 * Points of a part's rows, added up set by set: two kinds of them, in the halves of an int. A class
 * of its own and no {@link Rows.Visitor}, whose many kinds would keep the loops from being one.
 */
public final class Sums {

  private static final int HALF = 16;
  private static final int MASK = (1 << HALF) - 1;

  private final int[] sums = new int[Part.ROWS];
  private int points;
  private int shift;
  private int most;

  /**
   * What is added from now on.
   *
   * @param upper in which half
   * @param most the sum does not get higher than this
   */
  public void set(int points, boolean upper, int most) {
    this.points = points;
    this.shift = upper ? HALF : 0;
    this.most = Math.min(most, MASK);
  }

  void add(int at) {
    add(at, points);
  }

  /** For those of the chosen who are in the bitmap. */
  void addIn(long[] bits, Chosen chosen) {
    for (int i = 0; i < chosen.count(); i++) {
      int at = chosen.at(i);
      // Nothing for the others, in place of a branch that nobody could foresee.
      add(at, points & -(int) ((bits[at >>> 6] >>> at) & 1));
    }
  }

  private void add(int at, int more) {
    int sum = sums[at];
    int before = (sum >>> shift) & MASK;
    sums[at] = sum + ((Math.min(before + more, most) - before) << shift);
  }

  /** Both sums of a row together, which are forgotten by that. */
  public int take(int at) {
    int sum = sums[at];
    sums[at] = 0;
    return (sum & MASK) + (sum >>> HALF);
  }
}
