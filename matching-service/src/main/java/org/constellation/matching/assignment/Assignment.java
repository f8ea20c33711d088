package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The pairs that were chosen. */
public final class Assignment {

  private final Pairs pairs;
  private final BitSet chosen;

  Assignment(Pairs pairs, BitSet chosen) {
    this.pairs = pairs;
    this.chosen = chosen;
  }

  Pairs pairs() {
    return pairs;
  }

  public boolean has(int pair) {
    return chosen.get(pair);
  }

  /** How many pairs. */
  public int size() {
    return chosen.cardinality();
  }

  /** What all chosen pairs are worth together, in points. */
  public long worth() {
    return chosen().mapToLong(pairs::worth).sum();
  }

  /** The chosen pairs, lowest number first. */
  public IntStream chosen() {
    return chosen.stream();
  }

  /** The mentor of each mentee, of several the last one, or {@link Wish#ANY}. */
  int[] mentors() {
    int[] mentors = new int[pairs.mentees()];
    Arrays.fill(mentors, Wish.ANY);
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      int last = chosen.previousSetBit(pairs.first(mentee + 1) - 1);
      if (last >= pairs.first(mentee)) {
        mentors[mentee] = pairs.mentor(last);
      }
    }
    return mentors;
  }

  /** Whether nobody has more than the places allow. */
  public boolean keeps(Places places) {
    int[] load = new int[pairs.mentors()];
    boolean kept = true;
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      int got = 0;
      int end = pairs.first(mentee + 1);
      for (int p = chosen.nextSetBit(pairs.first(mentee)); p >= 0 && p < end; ) {
        got++;
        load[pairs.mentor(p)]++;
        p = chosen.nextSetBit(p + 1);
      }
      kept &= got <= places.wanted(mentee);
    }
    return kept && IntStream.range(0, load.length).allMatch(m -> load[m] <= places.free(m));
  }
}
