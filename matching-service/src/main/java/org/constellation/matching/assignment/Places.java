package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/** How many mentors each mentee wants, and how many mentees each mentor has places for. */
public final class Places {

  private final int[] wanted;
  private final int[] free;

  /**
   * Takes the numbers as they are.
   *
   * @throws IllegalArgumentException when a number is below 0
   */
  public Places(int[] wanted, int[] free) {
    if (Arrays.stream(wanted).anyMatch(n -> n < 0) || Arrays.stream(free).anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("places are not below 0");
    }
    this.wanted = wanted.clone();
    this.free = free.clone();
  }

  /** Of this mentee. */
  public int wanted(int mentee) {
    return wanted[mentee];
  }

  /** Of this mentor. */
  public int free(int mentor) {
    return free[mentor];
  }

  /**
   * What is left when these pairs are chosen.
   *
   * @throws IllegalArgumentException when they are more than the places
   */
  Places without(Pairs pairs, BitSet chosen) {
    int[] wantedStill = wanted.clone();
    int[] freeStill = free.clone();
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      int end = pairs.first(mentee + 1);
      int pair = chosen.nextSetBit(pairs.first(mentee));
      for (; pair >= 0 && pair < end; pair = chosen.nextSetBit(pair + 1)) {
        wantedStill[mentee]--;
        freeStill[pairs.mentor(pair)]--;
      }
    }
    return new Places(wantedStill, freeStill);
  }
}
