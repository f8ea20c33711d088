package org.constellation.matching.index.rows;

import org.jspecify.annotations.Nullable;

/**
 * Some rows as one bitmap of each span, to count sets in: small enough for the nearest cache, and
 * long enough that a list is gone through in one go.
 */
public final class Picked {

  private final long[] @Nullable [] spans;
  private int count;

  /**
   * Nobody so far.
   *
   * @param parts of which there may be rows
   */
  public Picked(int parts) {
    spans = new long[Math.ceilDiv(parts, Span.PARTS)][];
  }

  /** Adds the rows of a part of which none are in. */
  public void add(long[] bits, int part) {
    int many = Part.count(bits);
    if (many > 0) {
      long[] span = spans[Span.ofPart(part)];
      if (span == null) {
        span = new long[Span.PARTS * Part.WORDS];
        spans[Span.ofPart(part)] = span;
      }
      System.arraycopy(bits, 0, span, first(part), Part.WORDS);
      count += many;
    }
  }

  /** Where in the bitmap of its span a part begins. */
  private static int first(int part) {
    return Span.partAt(part) * Part.WORDS;
  }

  public int count() {
    return count;
  }

  /** How many of a part are in a bitmap too. */
  public int countBoth(long[] bits, int part) {
    long[] span = spans[Span.ofPart(part)];
    return span == null ? 0 : countBoth(bits, span, first(part));
  }

  private static int countBoth(long[] bits, long[] span, int first) {
    int both = 0;
    for (int i = 0; i < Part.WORDS; i++) {
      both += Long.bitCount(bits[i] & span[first + i]);
    }
    return both;
  }

  /** How many are among the first of some rows too. */
  int countBoth(int[] rows, int many) {
    int both = 0;
    for (int i = 0; i < many; i++) {
      long[] span = spans[Span.of(rows[i])];
      if (span != null) {
        both += has(span, Span.at(rows[i]));
      }
    }
    return both;
  }

  /**
   * How many of a span are in what a set has of it too.
   *
   * @param set as {@link SomeRows} has it
   */
  int countBoth(@Nullable Object set, int number) {
    long[] span = spans[number];
    int both = 0;
    if (span != null && set instanceof long[][] parts) {
      // From the last, see ManyRows.
      for (int part = Span.PARTS - 1; part >= 0; part--) {
        long[] bits = parts[part];
        both += bits == null ? 0 : countBoth(bits, span, first(part));
      }
    } else if (span != null && set instanceof char[] list) {
      for (int i = Listed.FIRST; i < list.length; i++) {
        both += has(span, list[i]);
      }
    }
    return both;
  }

  private static int has(long[] span, int at) {
    return (int) ((span[at >>> 6] >>> at) & 1);
  }
}
