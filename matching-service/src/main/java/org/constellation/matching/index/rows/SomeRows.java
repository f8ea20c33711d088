package org.constellation.matching.index.rows;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one span: nothing, a {@link Listed}, or bitmaps by part as {@code long[][]}, where a
 * part without any has none. A list is copied by every change, bitmaps may be changed in place.
 */
final class SomeRows {

  private SomeRows() {}

  static boolean has(@Nullable Object span, int at) {
    if (span instanceof long[][] parts) {
      long[] bits = parts[at >>> Part.BITS];
      return bits != null && Part.has(bits, Part.at(at));
    }
    return span instanceof char[] list && Listed.has(list, at);
  }

  /** With a row that is not in. */
  static Object added(@Nullable Object span, int at, boolean inPlace) {
    if (span instanceof long[][] parts) {
      long[][] changed = inPlace ? parts : parts.clone();
      Part.set(own(changed, at, inPlace), Part.at(at));
      return changed;
    }
    char[] list = span instanceof char[] some ? some : Listed.none();
    return Listed.count(list) < Listed.MOST
        ? Listed.with(list, at)
        : added(bitmaps(list), at, true);
  }

  /** With rows that come after all that are in; in place. */
  static Object added(@Nullable Object span, int[] more, int begin, int end) {
    char[] list = span instanceof char[] some ? some : Listed.none();
    if (!(span instanceof long[][]) && Listed.count(list) + end - begin <= Listed.MOST) {
      return Listed.with(list, more, begin, end);
    }
    long[][] parts = span instanceof long[][] own ? own : bitmaps(list);
    for (int i = begin; i < end; i++) {
      int at = Span.at(more[i]);
      Part.set(own(parts, at, true), Part.at(at));
    }
    return parts;
  }

  /** Bitmaps stay, however few are left: those who go are followed by others. */
  static @Nullable Object removed(@Nullable Object span, int at, boolean inPlace) {
    if (span instanceof long[][] parts) {
      long[][] changed = inPlace ? parts : parts.clone();
      Part.clear(own(changed, at, inPlace), Part.at(at));
      return changed;
    }
    return span instanceof char[] list && Listed.count(list) > 1 ? Listed.without(list, at) : null;
  }

  /** The bitmap of a row's part, which may be written to. */
  private static long[] own(long[][] parts, int at, boolean inPlace) {
    int part = at >>> Part.BITS;
    long[] bits = parts[part];
    if (bits == null || !inPlace) {
      parts[part] = bits == null ? new long[Part.WORDS] : bits.clone();
    }
    return parts[part];
  }

  private static long[][] bitmaps(char[] list) {
    long[][] parts = new long[Span.PARTS][];
    for (int part = 0; part < Span.PARTS; part++) {
      if (Listed.begin(list, part) < Listed.begin(list, part + 1)) {
        parts[part] = new long[Part.WORDS];
        addTo(parts[part], list, part);
      }
    }
    return parts;
  }

  static void addTo(long[] bits, char[] list, int partInSpan) {
    int end = Listed.begin(list, partInSpan + 1);
    for (int i = Listed.begin(list, partInSpan); i < end; i++) {
      Part.set(bits, Part.at(list[i]));
    }
  }

  /** A set of one's own, to be changed in place. */
  static @Nullable Object copy(@Nullable Object span) {
    if (!(span instanceof long[][] parts)) {
      return span instanceof char[] list ? list.clone() : null;
    }
    long[][] copies = parts.clone();
    for (int i = copies.length - 1; i >= 0; i--) {
      long[] bits = copies[i];
      copies[i] = bits == null ? bits : bits.clone();
    }
    return copies;
  }
}
