package org.constellation.matching.discovery;

import java.util.OptionalInt;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.Room;

/**
 * How far a reason holds. Some give points by degrees, down to a few where hardly anything speaks
 * for the mentor: what is said of the highest degree would be untrue then.
 */
final class Degree {

  private static final int DAY = 24 * 60;

  /** When an answer counts for nothing; the reason is not given then. */
  private static final int WEEK = 7;

  private Degree() {}

  /** Within how many whole days the mentor usually answers. */
  static int daysToAnswer(Mentor mentor) {
    OptionalInt minutes = mentor.load().map(Room::answerMinutes).orElseGet(OptionalInt::empty);
    return minutes.isEmpty() ? WEEK : Math.max(1, Math.ceilDiv(minutes.getAsInt(), DAY));
  }

  /** At least three in four of this month's asks are left. */
  static boolean isSeldomAsked(Reason reason) {
    return reason.points() * 4 >= reason.code().most() * 3;
  }

  /** The key's ending: seldom is half a fair share, often half as much again as that share. */
  static String shown(Mentor mentor) {
    int shown = mentor.shown();
    return shown <= Equity.FAIR_SHARE / 2
        ? ""
        : shown < Equity.FAIR_SHARE * 3 / 2 ? ".fair" : ".often";
  }

  /** A field, and not just the broad one that it is part of. */
  static boolean isTheField(Reason reason) {
    return reason.shared().stream().noneMatch(CircleRule::isBroad);
  }

  /** A small ask is enough, rather than a larger one. */
  static boolean isSmallStep(Reason reason) {
    return reason.points() == reason.code().most();
  }
}
