package org.constellation.matching.index.rows;

/**
 * Points of the chosen rows of a part, added up set by set: two kinds of them, in the halves of an
 * int. A class of its own and no {@link Rows.Visitor}, whose many kinds would keep the loops from
 * being one.
 */
public final class Sums {

  private static final int HALF = 16;
  private static final int MASK = (1 << HALF) - 1;

  private final Chosen chosen;

  /** By the place in the list of the chosen. */
  private int[] sums = new int[Chosen.FEW];

  private int points;
  private int shift;
  private int most;

  public Sums(Chosen chosen) {
    this.chosen = chosen;
  }

  /** After others have been chosen; all that was added before has been taken. */
  public void begin() {
    if (chosen.count() > sums.length) {
      sums = new int[Part.ROWS];
    }
  }

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

  void addIfChosen(int at) {
    if (chosen.has(at)) {
      add(chosen.place(at), points);
    }
  }

  /** For those of the chosen who are in the bitmap. */
  public void addIn(long[] bits) {
    for (int i = 0; i < chosen.count(); i++) {
      int at = chosen.at(i);
      // Nothing for the others, in place of a branch that nobody could foresee.
      add(i, points & -(int) ((bits[at >>> 6] >>> at) & 1));
    }
  }

  private void add(int place, int more) {
    int sum = sums[place];
    int before = (sum >>> shift) & MASK;
    sums[place] = sum + ((Math.min(before + more, most) - before) << shift);
  }

  /** Both sums of a chosen row together, which are forgotten by that. */
  public int take(int place) {
    int sum = sums[place];
    sums[place] = 0;
    return (sum & MASK) + (sum >>> HALF);
  }
}
