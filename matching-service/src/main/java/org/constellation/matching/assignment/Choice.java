package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * The pairs chosen for a cohort.
 *
 * @param mentors of each mentee the chosen one, or {@link Wish#ANY}
 * @param favourites the most that any pair of each mentee is worth; 0 without any
 * @param certificate of {@link Wish.Method#BEST_FIT} and {@link Wish.Method#MOST_PAIRS}; a stable
 *     choice is not about points, its bound is what it is worth
 * @param ofEverybody whether the certificate, or the stability, holds against every prospect and
 *     not only against the pairs that were looked at
 * @param unmet how many of the wanted minimums could not be had
 * @param looks how often each mentee looked at everybody, on average
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
public record Choice(
    int[] mentors,
    int[] favourites,
    Certificate certificate,
    boolean ofEverybody,
    long unmet,
    double looks) {

  /** How many mentees have a mentor. */
  public long paired() {
    return Arrays.stream(mentors).filter(mentor -> mentor != Wish.ANY).count();
  }
}
