package org.constellation.matching.fairness;

import java.util.Arrays;

/** How uneven numbers are (Gini 1912): 0 when all are equal, towards 1 when one has all. */
public final class Gini {

  private Gini() {}

  public static double of(long[] numbers) {
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return sum == 0 ? 0 : weighted / (sorted.length * sum);
  }
}
