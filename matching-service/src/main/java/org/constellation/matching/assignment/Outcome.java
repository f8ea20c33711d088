package org.constellation.matching.assignment;

/**
 * The chosen pairs, and how good they are.
 *
 * @param prices what a place of each mentor costs in points: what others lose by its being taken;
 *     {@link #NO_PLACE} where there is none
 * @param unmet how many of the wanted minimums could not be had
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
public record Outcome(Assignment assignment, Certificate certificate, int[] prices, long unmet) {

  /** The price of a mentor without any place: more than anything is worth. */
  public static final int NO_PLACE = Integer.MAX_VALUE / 2;

  /** What the chosen pair of each mentee is worth; of several the last one, 0 without any. */
  int[] worthByMentee() {
    Pairs pairs = assignment.pairs();
    int[] worth = new int[pairs.mentees()];
    for (int mentee = 0; mentee < worth.length; mentee++) {
      for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
        worth[mentee] = assignment.has(pair) ? pairs.worth(pair) : worth[mentee];
      }
    }
    return worth;
  }
}
