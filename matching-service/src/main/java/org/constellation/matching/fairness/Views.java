package org.constellation.matching.fairness;

/**
 * What the mentees of a campus who are on one side were shown.
 *
 * @param lists how many lists
 * @param welcome the weight of the mentors in them who welcome such mentees, see {@link #weight}
 * @param people a bit for each mentee, by a hash: at least so many different ones looked as bits
 *     are set, and nobody can be told from it
 */
public record Views(long lists, long welcome, long people) {

  public static final Views NONE = new Views(0, 0, 0);

  /** Of a list no more places count, as clients ask for lists of any length. */
  static final int PLACES = 10;

  private static final int FIRST = 1_000;
  private static final double LOG_2 = StrictMath.log(2);

  /**
   * How much a place is looked at, in thousandths of the first one: falling with the logarithm, as
   * in discounted gain (Järvelin and Kekäläinen 2002) and exposure (Singh and Joachims 2018).
   *
   * @param place from 1
   */
  public static int weight(int place) {
    return (int) StrictMath.round(FIRST * LOG_2 / StrictMath.log(1.0 + place));
  }

  Views plus(Views more) {
    return new Views(lists + more.lists, welcome + more.welcome, people | more.people);
  }

  /** What a list of theirs gives in the mean, in thousandths of a first place. */
  double mean() {
    return lists == 0 ? 0 : (double) welcome / lists;
  }

  int peopleAtLeast() {
    return Long.bitCount(people);
  }
}
