package org.constellation.system.instances;

import org.constellation.matching.assignment.Prospects;

/**
 * Two sides' lists as points: the last one named is worth one, who stands before, one more each. A
 * pair counts where both name each other.
 *
 * @param lists of the side that asks, best first
 * @param points of each on the other side, by who asks; 0 for who is not named
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Liking(int[][] lists, int[][] points) implements Prospects {

  static Liking of(int[][] asking, int[][] asked) {
    int[][] points = new int[asked.length][asking.length];
    for (int one = 0; one < asked.length; one++) {
      for (int place = 0; place < asked[one].length; place++) {
        points[one][asked[one][place]] = asked[one].length - place;
      }
    }
    return new Liking(asking, points);
  }

  @Override
  public int mentees() {
    return lists.length;
  }

  @Override
  public int mentors() {
    return points.length;
  }

  @Override
  public void of(int mentee, Visitor visitor) {
    int[] list = lists[mentee];
    for (int place = 0; place < list.length; place++) {
      if (points[list[place]][mentee] > 0) {
        visitor.prospect(list[place], list.length - place);
      }
    }
  }

  @Override
  public int toMentor(int mentee, int mentor, int worth) {
    return points[mentor][mentee];
  }
}
