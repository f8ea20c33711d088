package org.constellation.matching.index.rows;

/** Parts beside each other, so many that few rows of each are still worth a list together. */
final class Span {

  private static final int PART_BITS = 16 - Part.BITS;

  static final int PARTS = 1 << PART_BITS;

  private static final int BITS = Part.BITS + PART_BITS;

  static final int ROWS = 1 << BITS;

  private Span() {}

  /** The span that a row is in. */
  static int of(int row) {
    return row >>> BITS;
  }

  /** Where in its span a row is. */
  static int at(int row) {
    return row & (ROWS - 1);
  }

  /** The span that a part is in. */
  static int ofPart(int part) {
    return part >>> PART_BITS;
  }

  /** Which of its span's parts a part is. */
  static int partAt(int part) {
    return part & (PARTS - 1);
  }
}
