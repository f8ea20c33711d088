package org.constellation.matching.cohorts;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.constellation.matching.ranking.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What came out in all.
 *
 * @param points of all pairs
 * @param bound that no pairs under the same rules exceed, in points; absent for a stable choice
 * @param ofEverybody whether the bound, or the stability, holds against everybody and not only
 *     against those who were looked at
 * @param epoch of the correction that all points are of
 * @param unmet how many of the wanted minimums could not be had
 * @param shortGroups those that did not get their least when it was chosen
 * @param sheets the entries are on so many
 * @param histogram how many pairs have points from 0, from 1,000, and so on
 */
record Summary(
    int mentees,
    int paired,
    long points,
    @Nullable Long bound,
    boolean ofEverybody,
    @Nullable Long epoch,
    long unmet,
    List<Shortage> shortGroups,
    int sheets,
    List<Integer> histogram) {

  /** Of a group, by its number from 0, so many are paired and that is too few. */
  record Shortage(int group, int paired) {}

  private static final int STEP = 1_000;
  private static final int STEPS = ReasonCode.HIGHEST_SCORE / STEP + 1;

  Summary {
    shortGroups = shortGroups == null ? List.of() : List.copyOf(shortGroups);
    histogram = List.copyOf(histogram);
  }

  static Summary of(
      Collection<Entry> entries,
      @Nullable Long bound,
      boolean ofEverybody,
      long epoch,
      long unmet,
      List<Shortage> shortGroups,
      int sheets) {
    int count = entries.size();
    return new Summary(count, 0, 0, bound, ofEverybody, epoch, unmet, shortGroups, sheets, empty())
        .plus(entries, 1);
  }

  private static List<Integer> empty() {
    return IntStream.range(0, STEPS).mapToObj(_ -> 0).toList();
  }

  /** With some entries instead of others. */
  Summary with(Collection<Entry> before, Collection<Entry> after) {
    return plus(before, -1).plus(after, 1);
  }

  private Summary plus(Collection<Entry> entries, int times) {
    int[] counts = histogram.stream().mapToInt(one -> one).toArray();
    int count = 0;
    long sum = 0;
    for (Entry entry : entries) {
      if (entry.pairing() != null) {
        counts[entry.score() / STEP] += times;
        count += times;
        sum += (long) times * entry.score();
      }
    }
    List<Integer> steps = IntStream.of(counts).boxed().toList();
    return new Summary(
        mentees,
        paired + count,
        points + sum,
        bound,
        ofEverybody,
        epoch,
        unmet,
        shortGroups,
        sheets,
        steps);
  }

  /** The share of the best that may be missing at most; absent for a stable choice. */
  @Nullable Double gap() {
    if (bound == null) {
      return null;
    }
    return bound == 0 ? 0.0 : Math.max(0, (double) (bound - points) / bound);
  }
}
