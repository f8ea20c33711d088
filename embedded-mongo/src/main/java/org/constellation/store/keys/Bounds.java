package org.constellation.store.keys;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A run of index keys. No stored key equals an end, so it does not matter whether the ends belong.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bounds(byte[] from, byte[] to) {
  /** Above every byte that can follow a complete value: ranks and positions stay below it. */
  private static final int AFTER = 0xFF;

  /** One end of a range of values. */
  public record End(Object value, boolean included) {}

  /** All keys that begin with these values. */
  public static Bounds startingWith(byte[] prefix) {
    return new Bounds(prefix, append(prefix, AFTER));
  }

  /** Values of one type between two ends, below a prefix; a missing end is the type's own. */
  public static Bounds between(
      byte[] prefix, boolean ascending, Rank rank, @Nullable End lower, @Nullable End upper) {
    byte[] low =
        lower == null
            ? lowest(rank, ascending)
            : point(lower, ascending, lower.included() != ascending);
    byte[] high =
        upper == null
            ? edge(rank, ascending, true)
            : point(upper, ascending, upper.included() == ascending);
    return ascending
        ? new Bounds(join(prefix, low), join(prefix, high))
        : new Bounds(join(prefix, high), join(prefix, low));
  }

  /** What is not a number sorts before all numbers, but is not less than any. */
  private static byte[] lowest(Rank rank, boolean ascending) {
    return rank == Rank.NUMBER
        ? point(new End(Double.NEGATIVE_INFINITY, true), ascending, !ascending)
        : edge(rank, ascending, false);
  }

  private static byte[] edge(Rank rank, boolean ascending, boolean upper) {
    int code = rank.code() + (upper ? 1 : 0);
    return new byte[] {(byte) (ascending ? code : 0x100 - code)};
  }

  private static byte[] point(End end, boolean ascending, boolean behind) {
    byte[] value = KeyEncoder.encode(end.value());
    if (!ascending) {
      for (int i = 0; i < value.length; i++) {
        value[i] = (byte) ~value[i];
      }
    }
    return behind ? append(value, AFTER) : value;
  }

  private static byte[] append(byte[] bytes, int last) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = (byte) last;
    return longer;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
