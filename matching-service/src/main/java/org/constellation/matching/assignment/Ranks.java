package org.constellation.matching.assignment;

import java.util.HashMap;
import java.util.Map;

/** At which place of a list somebody stands. */
final class Ranks {

  private final Map<Long, Integer> places = new HashMap<>();

  Ranks(int[][] lists) {
    for (int owner = 0; owner < lists.length; owner++) {
      for (int place = 0; place < lists[owner].length; place++) {
        places.put(key(owner, lists[owner][place]), place);
      }
    }
  }

  /** From 0, or {@link StableMatching#NONE}. */
  int of(int owner, int other) {
    return places.getOrDefault(key(owner, other), StableMatching.NONE);
  }

  private static long key(int owner, int other) {
    return ((long) owner << 32) | other;
  }
}
