package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * The few best of many, in one pass. It takes in twice as many before it cuts: to sort now and then
 * costs less than to keep them in order.
 */
final class Shortlist {

  private final int most;
  private final long[] kept;
  private int size;
  private int beyond;

  Shortlist(int most) {
    this.most = most;
    this.kept = new long[2 * most];
  }

  void offer(int gain, int mentor) {
    if (gain <= beyond) {
      return;
    }
    kept[size++] = ((long) gain << Integer.SIZE) | (Integer.MAX_VALUE - mentor);
    if (size == kept.length) {
      cut();
    }
  }

  private void cut() {
    Arrays.sort(kept, 0, size);
    if (size > most) {
      System.arraycopy(kept, size - most, kept, 0, most);
      size = most;
      beyond = gain(size - 1);
    }
  }

  /** Cuts it to the best, which are in order then. Returns how many they are. */
  int done() {
    cut();
    return size;
  }

  /** What nobody who was left out exceeds; 0 when nobody was. */
  int beyond() {
    return beyond;
  }

  /** Of the one at this place from 0, best first. */
  int gain(int place) {
    return (int) (kept[size - 1 - place] >>> Integer.SIZE);
  }

  int mentor(int place) {
    return Integer.MAX_VALUE - (int) kept[size - 1 - place];
  }
}
