package org.constellation.matching.ranking;

import static org.constellation.matching.ranking.ReasonCode.*;

import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.constellation.contracts.events.MentorLoad;

/**
 * The parts of a score that hang on the mentor's load and on how often they were shown, and not on
 * who asks: an engine can keep them added up.
 */
public final class Goodwill {

  /** What all of them cannot exceed together. */
  public static final int MOST =
      HAS_ROOM.most() + ANSWERS_SOON.most() + SELDOM_ASKED.most() + SELDOM_SHOWN.most();

  private static final int FULL_ROOM = 5;
  private static final int SOON_MINUTES = 24 * 60;
  private static final int LATE_MINUTES = 7 * 24 * 60;

  private Goodwill() {}

  /**
   * All of them together.
   *
   * @param month of the mentor's clock
   * @param shown {@link Equity#shown}
   */
  public static int points(MentorLoad load, YearMonth month, int shown, Equity equity) {
    int sum = soon(Room.answerMinutes(load));
    if (equity.on()) {
      sum += room(load) + seldomAsked(load, month) + seldomShown(shown);
    }
    return sum;
  }

  /** Each of them. */
  static void forEach(
      MentorLoad load, YearMonth month, int shown, Equity equity, ObjIntConsumer<ReasonCode> each) {
    each.accept(ANSWERS_SOON, soon(Room.answerMinutes(load)));
    if (equity.on()) {
      each.accept(HAS_ROOM, room(load));
      each.accept(SELDOM_ASKED, seldomAsked(load, month));
      each.accept(SELDOM_SHOWN, seldomShown(shown));
    }
  }

  private static int room(MentorLoad load) {
    return HAS_ROOM.most() * Math.clamp(load.freeInAll(), 0, FULL_ROOM) / FULL_ROOM;
  }

  private static int seldomAsked(MentorLoad load, YearMonth month) {
    return SELDOM_ASKED.most() * Room.asksLeft(load, month) / 1_000;
  }

  private static int seldomShown(int shown) {
    return SELDOM_SHOWN.most() * (Equity.MOST_SHOWN - shown) / Equity.MOST_SHOWN;
  }

  /** By {@link Room#answerMinutes}. */
  private static int soon(OptionalInt usual) {
    int left = LATE_MINUTES - usual.orElse(LATE_MINUTES);
    return Math.clamp(
        (long) ANSWERS_SOON.most() * left / (LATE_MINUTES - SOON_MINUTES), 0, ANSWERS_SOON.most());
  }
}
