package org.constellation.matching.index.cards;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Out} has written. */
final class In {

  private final Numbered<String> names;
  private final byte[] bytes;
  private int at;

  In(Numbered<String> names, byte[] bytes) {
    this.names = names;
    this.bytes = bytes;
  }

  int one() {
    return bytes[at++];
  }

  long number() {
    byte first = bytes[at++];
    return first >= 0 ? first : more(first & 0x7F);
  }

  private long more(long first) {
    long value = first;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int small() {
    return (int) number();
  }

  String name() {
    return names.value(small());
  }

  @Nullable String nameOrNot() {
    int number = small();
    return number == 0 ? null : names.value(number - 1);
  }

  List<String> names() {
    String[] texts = new String[small()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = name();
    }
    return List.of(texts);
  }

  String text() {
    String text = textOrNot();
    return text == null ? "" : text;
  }

  @Nullable String textOrNot() {
    int length = small() - 1;
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  @Nullable Instant instantOrNot() {
    return one() == 0 ? null : Instant.ofEpochSecond(number(), number());
  }

  @Nullable Duration durationOrNot() {
    return one() == 0 ? null : Duration.ofSeconds(number(), number());
  }

  <E extends Enum<E>> Set<E> set(Class<E> type, E[] all) {
    int bits = small();
    if (bits == 0) {
      return Set.of();
    }
    Set<E> values = EnumSet.noneOf(type);
    for (E value : all) {
      if (((bits >>> Bit.of(value)) & 1) != 0) {
        values.add(value);
      }
    }
    return values;
  }
}
