package org.constellation.matching.index.rows;

/** The best rows so far: most points first, and as the tie-break says where those are equal. */
public final class Best {

  private final int[] points;
  private final int[] rows;
  private final TieBreak ties;
  private final Bound bound;
  private int count;
  private int least = Integer.MIN_VALUE;

  /** Which of two rows comes first. */
  public interface TieBreak {
    boolean isBefore(int row, int other);
  }

  /** Who may be among the best. */
  public interface Bound {
    boolean admits(int row, int points);
  }

  public Best(int most, TieBreak ties) {
    this(most, ties, (_, _) -> true);
  }

  public Best(int most, TieBreak ties, Bound bound) {
    this.points = new int[most];
    this.rows = new int[most];
    this.ties = ties;
    this.bound = bound;
  }

  /** Rows with fewer points need not be offered. */
  public int least() {
    return least;
  }

  public void offer(int row, int score) {
    if (!bound.admits(row, score)) {
      return;
    }
    int at = count;
    while (at > 0 && isBefore(score, row, at - 1)) {
      at--;
    }
    if (at == points.length) {
      return;
    }
    int moved = Math.min(count, points.length - 1) - at;
    System.arraycopy(points, at, points, at + 1, moved);
    System.arraycopy(rows, at, rows, at + 1, moved);
    points[at] = score;
    rows[at] = row;
    count = Math.min(count + 1, points.length);
    if (count == points.length) {
      least = points[count - 1];
    }
  }

  private boolean isBefore(int score, int row, int at) {
    return score > points[at] || (score == points[at] && ties.isBefore(row, rows[at]));
  }

  public int count() {
    return count;
  }

  public int row(int place) {
    return rows[place];
  }

  public int points(int place) {
    return points[place];
  }
}
