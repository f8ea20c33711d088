package org.constellation.matching.index.cards;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.jspecify.annotations.Nullable;

/** Writes small things small: a number takes ten bytes at most, a letter three. */
final class Out {

  private static final int ASCII = 128;

  private final Numbered<String> names;
  private byte[] bytes = new byte[1_024];
  private int count;

  Out(Numbered<String> names) {
    this.names = names;
  }

  /**
   * Forgets what was written.
   *
   * @param most so many bytes follow at most
   */
  Out clear(int most) {
    count = 0;
    if (most > bytes.length) {
      bytes = new byte[2 * most];
    }
    return this;
  }

  Out one(int value) {
    bytes[count++] = (byte) value;
    return this;
  }

  /** Seven bits a byte; negative numbers take ten. */
  Out number(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      one((int) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    return one((int) left);
  }

  /** A text that others say too. */
  Out name(String text) {
    return number(names.number(text));
  }

  /** A text of one's own; lengths are one more, so that 0 is none. */
  Out textOrNot(@Nullable String text) {
    if (text == null) {
      return number(0);
    }
    int length = text.length();
    int begin = count;
    number(length + 1L);
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (letter >= ASCII) {
        count = begin;
        return encoded(text.getBytes(StandardCharsets.UTF_8));
      }
      bytes[count + i] = (byte) letter; // most texts are these alone: no bytes are made for them
    }
    count += length;
    return this;
  }

  private Out encoded(byte[] text) {
    number(text.length + 1L);
    System.arraycopy(text, 0, bytes, count, text.length);
    count += text.length;
    return this;
  }

  Out instantOrNot(@Nullable Instant instant) {
    return instant == null
        ? one(0)
        : one(1).number(instant.getEpochSecond()).number(instant.getNano());
  }

  Out durationOrNot(@Nullable Duration duration) {
    return duration == null
        ? one(0)
        : one(1).number(duration.getSeconds()).number(duration.getNano());
  }

  static int bits(Collection<? extends Enum<?>> values) {
    if (values.isEmpty()) {
      return 0;
    }
    int bits = 0;
    for (Enum<?> value : values) {
      bits |= 1 << Bit.of(value);
    }
    return bits;
  }

  byte[] written() {
    return Arrays.copyOf(bytes, count);
  }
}
