package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * The pairs chosen for a cohort.
 *
 * @param pairs all that were looked at
 * @param certificate of {@link Wish.Method#BEST_FIT} and {@link Wish.Method#MOST_PAIRS}; a stable
 *     choice is not about points, its bound is what it is worth
 * @param ofEverybody whether the certificate, or the stability, holds against every prospect and
 *     not only against the pairs that were looked at
 * @param unmet how many of the wanted minimums could not be had
 * @param looks how often everybody was looked at
 */
public record Choice(
    Pairs pairs,
    Assignment assignment,
    Certificate certificate,
    boolean ofEverybody,
    long unmet,
    int looks) {

  /** The chosen pair of each mentee, or {@link Wish#ANY}. */
  public int[] byMentee() {
    int[] chosen = new int[pairs.mentees()];
    for (int mentee = 0; mentee < chosen.length; mentee++) {
      int pair = pairs.first(mentee);
      while (pair < pairs.first(mentee + 1) && !assignment.has(pair)) {
        pair++;
      }
      chosen[mentee] = pair < pairs.first(mentee + 1) ? pair : Wish.ANY;
    }
    return chosen;
  }

  /** The most that any pair of each mentee is worth; 0 without any. */
  public int[] favourites() {
    int[] most = new int[pairs.mentees()];
    Arrays.setAll(
        most,
        mentee -> {
          int best = 0;
          for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
            best = Math.max(best, pairs.worth(pair));
          }
          return best;
        });
    return most;
  }
}
