package org.constellation.matching.index.rows;

import java.util.Arrays;

/** A sorted list of rows; its array may be longer than it. */
final class FewRows implements Rows {

  /** Longer lists are held by parts. */
  static final int MOST = 1_024;

  static final FewRows NONE = new FewRows(new int[0], 0);
  private static final int HEADERS = 40;

  private int[] rows;
  private int count;

  private FewRows(int[] rows, int count) {
    this.rows = rows;
    this.count = count;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean has(int row) {
    return find(row) >= 0;
  }

  private int find(int row) {
    return Arrays.binarySearch(rows, 0, count, row);
  }

  @Override
  public Rows with(int row, boolean inPlace) {
    int at = count == 0 || rows[count - 1] < row ? -count - 1 : find(row);
    if (at >= 0) {
      return this;
    }
    if (count == MOST) {
      return ManyRows.of(rows, count).with(row, true);
    }
    FewRows changed = inPlace && this != NONE ? this : new FewRows(rows, count);
    changed.insert(-at - 1, row, inPlace);
    return changed;
  }

  private void insert(int at, int row, boolean inPlace) {
    int[] before = rows;
    if (!inPlace || count == rows.length) {
      rows = new int[count + 1 + (inPlace ? count / 4 : 0)];
      System.arraycopy(before, 0, rows, 0, at);
    }
    System.arraycopy(before, at, rows, at + 1, count - at);
    rows[at] = row;
    count++;
  }

  @Override
  public Rows with(int[] more, int begin, int end) {
    int sum = count + end - begin;
    if (sum > MOST) {
      return ManyRows.of(rows, count).with(more, begin, end);
    }
    FewRows changed = this == NONE ? new FewRows(new int[sum], 0) : this;
    if (sum > changed.rows.length) {
      changed.rows = Arrays.copyOf(rows, sum + sum / 4);
    }
    System.arraycopy(more, begin, changed.rows, count, end - begin);
    changed.count = sum;
    return changed;
  }

  @Override
  public Rows without(int row, boolean inPlace) {
    int at = find(row);
    if (at < 0) {
      return this;
    }
    FewRows changed = inPlace ? this : new FewRows(Arrays.copyOf(rows, count), count);
    System.arraycopy(rows, at + 1, changed.rows, at, count - at - 1);
    changed.count--;
    return changed;
  }

  @Override
  public Rows copy() {
    return new FewRows(Arrays.copyOf(rows, count), count);
  }

  @Override
  public void addTo(long[] bits, int part) {
    for (int i = first(part); i < count && Part.of(rows[i]) == part; i++) {
      Part.set(bits, Part.at(rows[i]));
    }
  }

  @Override
  public void addTo(long[][] bits) {
    for (int i = 0; i < count; i++) {
      Part.set(bits[Part.of(rows[i])], Part.at(rows[i]));
    }
  }

  @Override
  public long[] bits(int part, long[] spare) {
    Part.none(spare);
    addTo(spare, part);
    return spare;
  }

  @Override
  public int countIn(Picked picked) {
    return picked.countBoth(rows, count);
  }

  @Override
  public void visit(long[] bits, int part, Visitor visitor) {
    for (int i = first(part); i < count && Part.of(rows[i]) == part; i++) {
      int at = Part.at(rows[i]);
      if (Part.has(bits, at)) {
        visitor.row(at);
      }
    }
  }

  @Override
  public void addPoints(int part, Sums sums) {
    for (int i = first(part); i < count && Part.of(rows[i]) == part; i++) {
      sums.addIfChosen(Part.at(rows[i]));
    }
  }

  /** Where the part's rows begin. */
  private int first(int part) {
    int from = part << Part.BITS;
    if (count == 0 || rows[count - 1] < from) {
      return count;
    }
    int at = find(from);
    return at < 0 ? -at - 1 : at;
  }

  @Override
  public int[] toArray() {
    return Arrays.copyOf(rows, count);
  }

  @Override
  public long bytes() {
    return this == NONE ? 0 : HEADERS + 4L * rows.length;
  }
}
