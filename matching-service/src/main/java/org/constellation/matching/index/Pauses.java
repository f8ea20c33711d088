package org.constellation.matching.index;

import java.time.Instant;
import java.util.Arrays;
import org.constellation.matching.index.rows.Part;
import org.jspecify.annotations.Nullable;

/** The few of a part who want no asks before an instant. Unmodifiable. */
final class Pauses {

  static final Pauses NONE = new Pauses(new short[0], new Instant[0]);

  private final short[] at;
  private final Instant[] until;

  /** The same in whole seconds, beside each other: a query does not go to each instant. */
  private final long[] seconds;

  private Pauses(short[] at, Instant[] until) {
    this.at = at;
    this.until = until;
    this.seconds = Arrays.stream(until).mapToLong(Instant::getEpochSecond).toArray();
  }

  /** With this pause, or none, instead of the one there. */
  Pauses with(int row, @Nullable Instant pause) {
    int place = Arrays.binarySearch(at, (short) row);
    if (place < 0 && pause == null) {
      return this;
    }
    Pauses without = place < 0 ? this : without(place);
    return pause == null ? without : without.inserted(row, pause);
  }

  private Pauses without(int place) {
    short[] fewer = Arrays.copyOf(at, at.length - 1);
    Instant[] shorter = Arrays.copyOf(until, until.length - 1);
    System.arraycopy(at, place + 1, fewer, place, fewer.length - place);
    System.arraycopy(until, place + 1, shorter, place, shorter.length - place);
    return new Pauses(fewer, shorter);
  }

  private Pauses inserted(int row, Instant pause) {
    int place = -Arrays.binarySearch(at, (short) row) - 1;
    short[] more = Arrays.copyOf(at, at.length + 1);
    Instant[] longer = Arrays.copyOf(until, until.length + 1);
    System.arraycopy(at, place, more, place + 1, at.length - place);
    System.arraycopy(until, place, longer, place + 1, until.length - place);
    more[place] = (short) row;
    longer[place] = pause;
    return new Pauses(more, longer);
  }

  boolean has(int row) {
    return Arrays.binarySearch(at, (short) row) >= 0;
  }

  /** Takes out of the bitmap who pauses now. */
  void takeOut(long[] bits, Instant now) {
    long second = now.getEpochSecond();
    for (int i = 0; i < at.length; i++) {
      if (Part.has(bits, at[i]) && seconds[i] >= second && until[i].isAfter(now)) {
        Part.clear(bits, at[i]);
      }
    }
  }

  long bytes() {
    return at.length * (2L + 4 + 8 + 24);
  }
}
