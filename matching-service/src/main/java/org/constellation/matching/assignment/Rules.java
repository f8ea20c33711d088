package org.constellation.matching.assignment;

import java.util.BitSet;
import java.util.List;

/**
 * What has to hold beside the places. Pairs that must never be are left out of {@link Pairs}.
 *
 * @param must numbers of pairs that are chosen in any case
 * @param leastLoads how many mentees each mentor is to get at least, as far as that can be had;
 *     empty for none
 * @param quotas of groups of mentees
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
public record Rules(Goal goal, BitSet must, int[] leastLoads, List<Quota> quotas) {

  /** Places only. */
  public static Rules none(Goal goal) {
    return new Rules(goal, new BitSet(), new int[0], List.of());
  }

  public Rules {
    must = (BitSet) must.clone();
    leastLoads = leastLoads.clone();
    quotas = List.copyOf(quotas);
  }

  boolean hasMinimums() {
    return leastLoads.length > 0 || !quotas.isEmpty();
  }
}
