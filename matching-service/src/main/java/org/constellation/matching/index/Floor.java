package org.constellation.matching.index;

import java.util.Arrays;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.ranking.Variety;

/**
 * How many points somebody of a circle needs to matter, given the best so far. More can only rise
 * what the last of the mixed list stands for; who stands lower than that, behind all of their own
 * circle who are known to be better, is neither shown nor needed to say where others would stand.
 */
final class Floor {

  /**
   * The mixed list is looked at as if so many more were asked for, and so many before somebody had
   * gone: one stands elsewhere without a reason, others may be full by the time they are shown.
   */
  private static final int SPARE = 4;

  /** News after which it is worth to look again. */
  private static final int OFTEN = 24;

  private final Best[] best;
  private final int listed;
  private final int[] taken;
  private final int[] least;
  private int news;
  private boolean unknown = true;

  /**
   * @param best by circle
   * @param limit how many will be shown
   */
  Floor(Best[] best, int limit) {
    this.best = best;
    this.listed = limit + SPARE;
    this.taken = new int[best.length];
    this.least = new int[best.length];
    Arrays.fill(least, Integer.MIN_VALUE);
  }

  /** By circle; rises while offers are made. */
  int[] least() {
    return least;
  }

  /** Whether nothing is known of the last of the mixed list. */
  boolean isUnknown() {
    return unknown;
  }

  /** So many of those who could be best are told first, to know the last of the mixed list soon. */
  int worthALook() {
    return 3 * listed;
  }

  void offer(int row, int circle, int points) {
    best[circle].offer(row, points);
    least[circle] = Math.max(least[circle], best[circle].least());
    if (++news == OFTEN) {
      rise();
    }
  }

  /** Looks at the mixed list. */
  private void rise() {
    news = 0;
    Arrays.fill(taken, 0);
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < listed; i++) {
      int next = next();
      if (next < 0) {
        return;
      }
      last = standing(next);
      taken[next]++;
    }
    unknown = false;
    for (int circle = 0; circle < best.length; circle++) {
      least[circle] = Math.max(least[circle], needed(best[circle], last));
    }
  }

  private int next() {
    int next = -1;
    for (int circle = 0; circle < best.length; circle++) {
      if (taken[circle] < best[circle].count() && (next < 0 || standing(circle) > standing(next))) {
        next = circle;
      }
    }
    return next;
  }

  private int standing(int circle) {
    return best[circle].points(taken[circle]) - Variety.PER_EARLIER_ONE * taken[circle];
  }

  /** The least points that stand for so much behind the better ones, but for the spare ones. */
  private static int needed(Best circle, int standing) {
    int behind = SPARE;
    int points = standing;
    while (behind < circle.count() && circle.points(behind) > points) {
      points = Math.min(points + Variety.PER_EARLIER_ONE, circle.points(behind));
      behind++;
    }
    return points;
  }
}
