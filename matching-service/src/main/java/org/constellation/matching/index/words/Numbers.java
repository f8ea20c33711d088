package org.constellation.matching.index.words;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers in the order in which they came. One writer; readers at any time. */
final class Numbers {

  private volatile int[] numbers = new int[1];
  private volatile int count;

  /** Adds a number, but not twice running. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // there is one writer
  void add(int number) {
    int[] known = numbers;
    int before = count;
    if (before > 0 && known[before - 1] == number) {
      return;
    }
    if (before == known.length) {
      known = Arrays.copyOf(known, before + Math.max(1, before / 2));
      numbers = known;
    }
    known[before] = number;
    count = before + 1; // whoever sees it sees the number too
  }

  void addTo(BitSet into) {
    int seen = count;
    int[] known = numbers;
    for (int i = 0; i < seen; i++) {
      into.set(known[i]);
    }
  }

  int room() {
    return numbers.length;
  }
}
