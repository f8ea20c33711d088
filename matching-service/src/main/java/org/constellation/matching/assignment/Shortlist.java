package org.constellation.matching.assignment;

/** The few best of many, best first; the earlier one where two are equal. */
final class Shortlist {

  private final int[] gain;
  private final int[] pair;
  private int room;
  private int size;

  Shortlist(int most) {
    this.gain = new int[most];
    this.pair = new int[most];
  }

  void clear(int most) {
    room = most;
    size = 0;
  }

  void offer(int offered, int pairOf) {
    if (size == room && offered <= gain[size - 1]) {
      return;
    }
    int at = size < room ? size++ : size - 1;
    while (at > 0 && gain[at - 1] < offered) {
      gain[at] = gain[at - 1];
      pair[at] = pair[at - 1];
      at--;
    }
    gain[at] = offered;
    pair[at] = pairOf;
  }

  /** Of the one at this place from 0, or 0 when there are not so many. */
  int gain(int place) {
    return place < size ? gain[place] : 0;
  }

  int pair(int place) {
    return pair[place];
  }

  int size() {
    return size;
  }
}
