package org.constellation.matching.ranking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Mode;

/**
 * How ranking is corrected in one epoch. Frozen: whoever ranks by the same one ranks alike, and an
 * answer of the past can be given again.
 *
 * @param epoch rises; which one it is
 * @param on whether ranking spares mentors and corrects at all; else it goes by fit alone
 * @param shown how much a mentor was shown lately, up to {@link #MOST_SHOWN}, by {@link
 *     #FAIR_SHARE} for as much as others; who is absent was hardly shown
 * @param tilts by campus, what mentors who welcome its mentees of one side gain when such a mentee
 *     looks: points for those of {@link Side#ONLINE}, below 0 for those of {@link Side#ON_CAMPUS}
 */
public record Equity(long epoch, boolean on, Map<UUID, Integer> shown, Map<String, Integer> tilts) {

  /** Levels for what a mentor of a fair share was shown. */
  public static final int FAIR_SHARE = 8;

  /** No more counts. */
  public static final int MOST_SHOWN = 3 * FAIR_SHARE;

  /** Nothing is known yet that asks for a correction. */
  public static final Equity NONE = new Equity(0, true, Map.of(), Map.of());

  /** Ranking by fit alone. */
  public static final Equity OFF = new Equity(0, false, Map.of(), Map.of());

  public Equity {
    shown = Map.copyOf(shown);
    tilts = Map.copyOf(tilts);
  }

  /** From 0 to {@link #MOST_SHOWN}. */
  public int shown(UUID mentor) {
    return shown.getOrDefault(mentor, 0);
  }

  /** What a mentor gains by welcoming a mentee. */
  int lift(String campus, Mode mode) {
    int tilt = tilts.getOrDefault(campus, 0);
    int gain =
        switch (Side.of(mode)) {
          case ONLINE -> tilt;
          case ON_CAMPUS -> -tilt;
        };
    return on ? Math.clamp(gain, 0, ReasonCode.WELCOMES_YOU.most()) : 0;
  }

  /** Whether mentors with these wishes wish for people of this mode; no wishes are for anyone. */
  public static boolean isWelcome(Set<Mode> wishes, Mode mode) {
    return wishes.isEmpty() || wishes.contains(mode);
  }
}
