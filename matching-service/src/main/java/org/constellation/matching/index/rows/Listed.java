package org.constellation.matching.index.rows;

import java.util.Arrays;

/**
 * The few rows of a span as a sorted list of where in the span they are, all in one array so that
 * going through many spans goes through little memory. Before them stands where the rows of each
 * part begin, and where all end. Never changed.
 */
final class Listed {

  /** One of 64; more are bitmaps. */
  static final int MOST = Span.ROWS / 64;

  /** Where the list proper begins. */
  static final int FIRST = Span.PARTS + 1;

  private Listed() {}

  static int count(char[] list) {
    return list.length - FIRST;
  }

  /** Where the rows of a part begin, in the list itself; those before end there. */
  static int begin(char[] list, int partInSpan) {
    return list[partInSpan];
  }

  static boolean has(char[] list, int at) {
    return find(list, at) >= 0;
  }

  private static int find(char[] list, int at) {
    return Arrays.binarySearch(list, FIRST, list.length, (char) at);
  }

  static char[] none() {
    char[] list = new char[FIRST];
    Arrays.fill(list, (char) FIRST);
    return list;
  }

  /** With a row that is not in. */
  static char[] with(char[] list, int at) {
    int place = -find(list, at) - 1;
    char[] longer = new char[list.length + 1];
    System.arraycopy(list, 0, longer, 0, place);
    longer[place] = (char) at;
    System.arraycopy(list, place, longer, place + 1, list.length - place);
    move(longer, at, 1);
    return longer;
  }

  /** With rows that come after all that are in. */
  static char[] with(char[] list, int[] rows, int begin, int end) {
    char[] longer = Arrays.copyOf(list, list.length + end - begin);
    for (int i = begin; i < end; i++) {
      longer[list.length + i - begin] = (char) Span.at(rows[i]);
      longer[partAfter(rows[i])]++;
    }
    for (int part = 1, more = 0; part < FIRST; part++) {
      more += longer[part] - list[part];
      longer[part] = (char) (list[part] + more);
    }
    return longer;
  }

  private static int partAfter(int row) {
    return (Span.at(row) >>> Part.BITS) + 1;
  }

  /** Without a row that is in. */
  static char[] without(char[] list, int at) {
    int place = find(list, at);
    char[] shorter = Arrays.copyOf(list, list.length - 1);
    System.arraycopy(list, place + 1, shorter, place, shorter.length - place);
    move(shorter, at, -1);
    return shorter;
  }

  private static void move(char[] list, int at, int by) {
    for (int part = partAfter(at); part < FIRST; part++) {
      list[part] += (char) by;
    }
  }
}
