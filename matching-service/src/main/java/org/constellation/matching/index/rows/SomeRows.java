package org.constellation.matching.index.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one part: nothing, a sorted {@code short[]}, or a bitmap as {@code long[]}. A list is
 * copied by every change, a bitmap may be changed in place.
 */
final class SomeRows {

  /** One of 64; a bitmap beyond. */
  private static final int LISTED = Part.ROWS / 64;

  private SomeRows() {}

  static boolean has(@Nullable Object part, int at) {
    if (part instanceof long[] bits) {
      return Part.has(bits, at);
    }
    return part instanceof short[] listed && Arrays.binarySearch(listed, (short) at) >= 0;
  }

  static Object added(@Nullable Object part, int at, boolean inPlace) {
    return switch (part) {
      case long[] bits -> {
        long[] changed = inPlace ? bits : bits.clone();
        Part.set(changed, at);
        yield changed;
      }
      case short[] listed when listed.length == LISTED -> {
        long[] bits = new long[Part.WORDS];
        set(bits, listed);
        Part.set(bits, at);
        yield bits;
      }
      case short[] listed -> inserted(listed, at);
      case null, default -> new short[] {(short) at};
    };
  }

  /** With rows that come after all that are in; in place. */
  static Object added(@Nullable Object part, int[] more, int begin, int end) {
    int before = part instanceof short[] listed ? listed.length : 0;
    if (!(part instanceof long[]) && before + end - begin <= LISTED) {
      short[] longer =
          part instanceof short[] listed
              ? Arrays.copyOf(listed, before + end - begin)
              : new short[end - begin];
      for (int i = begin; i < end; i++) {
        longer[before + i - begin] = (short) Part.at(more[i]);
      }
      return longer;
    }
    long[] bits = part instanceof long[] own ? own : new long[Part.WORDS];
    if (part instanceof short[] listed) {
      set(bits, listed);
    }
    for (int i = begin; i < end; i++) {
      Part.set(bits, Part.at(more[i]));
    }
    return bits;
  }

  private static short[] inserted(short[] listed, int at) {
    int place = -Arrays.binarySearch(listed, (short) at) - 1;
    short[] longer = new short[listed.length + 1];
    System.arraycopy(listed, 0, longer, 0, place);
    longer[place] = (short) at;
    System.arraycopy(listed, place, longer, place + 1, listed.length - place);
    return longer;
  }

  /** A bitmap stays one, however few are left: those who go are followed by others. */
  static @Nullable Object removed(@Nullable Object part, int at, boolean inPlace) {
    return switch (part) {
      case long[] bits -> {
        long[] changed = inPlace ? bits : bits.clone();
        Part.clear(changed, at);
        yield changed;
      }
      case short[] listed when listed.length > 1 -> {
        int place = Arrays.binarySearch(listed, (short) at);
        short[] shorter = Arrays.copyOf(listed, listed.length - 1);
        System.arraycopy(listed, place + 1, shorter, place, shorter.length - place);
        yield shorter;
      }
      case null, default -> null;
    };
  }

  static void set(long[] bits, short[] listed) {
    for (short at : listed) {
      Part.set(bits, at);
    }
  }
}
