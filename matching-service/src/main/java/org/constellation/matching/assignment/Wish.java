package org.constellation.matching.assignment;

import java.util.BitSet;
import java.util.List;

/**
 * What a cohort's pairs have to be like. Every mentee wants one mentor.
 *
 * @param free places of each mentor
 * @param must the mentor that a mentee gets in any case, or {@link #ANY}
 * @param leastLoads as in {@link Rules}
 * @param gap the share of the best that may be missing, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
public record Wish(
    Method method, int[] free, int[] must, int[] leastLoads, List<Quota> quotas, double gap) {

  /** No mentor in particular. */
  public static final int ANY = -1;

  /** What is meant by the best pairs. */
  public enum Method {
    /** The most points in all. */
    BEST_FIT,
    /** The most pairs, and of the ways to have so many the one with the most points. */
    MOST_PAIRS,
    /** No two would rather have each other than whom they have. */
    STABLE
  }

  public Wish {
    quotas = List.copyOf(quotas);
    if (method == Method.STABLE && (leastLoads.length > 0 || !quotas.isEmpty())) {
      throw new IllegalArgumentException("with minimums or quotas nothing need be stable");
    }
  }

  /** Whether a choice that heeds places alone is what is wished for. */
  boolean isMetBy(Choice choice) {
    return isPlain() && (method == Method.STABLE || choice.certificate().gap() <= gap);
  }

  boolean isPlain() {
    return method != Method.MOST_PAIRS && leastLoads.length == 0 && quotas.isEmpty();
  }

  Rules rules(BitSet chosen) {
    Goal goal = method == Method.MOST_PAIRS ? Goal.MOST_PAIRS : Goal.BEST_FIT;
    return new Rules(goal, chosen, leastLoads, quotas);
  }
}
