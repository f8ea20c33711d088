package org.constellation.matching.ranking;

import java.util.List;
import java.util.Locale;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** Where a mentor stands from a mentee. */
public final class CircleRule {

  /** Levels this far apart are no longer similar. */
  public static final int HIGHER = 2;

  /** So many digits of an ISCED-F code name the broad field. */
  static final int BROAD_DIGITS = 2;

  private static final List<Level> LEVELS = List.of(Level.values());

  private CircleRule() {}

  /**
   * Where the mentor stands. The workplace of somebody who stays under an alias does not count:
   * else anybody could find it out by naming it as their own.
   */
  public static Circle of(ProfileCard mentee, ProfileCard mentor) {
    String workplace = mentor.staged() ? null : mentor.employer();
    return of(
        mentee.campus().equals(mentor.campus()) || sameText(mentee.employer(), workplace),
        above(mentee.level(), mentor.level()),
        sameField(mentee.field(), mentor.field()),
        sameText(mentee.industry(), mentor.industry()));
  }

  /**
   * The rule itself.
   *
   * @param close of the same campus or workplace
   * @param above how many levels the mentor stands above the mentee
   */
  public static Circle of(boolean close, int above, boolean sameField, boolean sameIndustry) {
    if (close && Math.abs(above) < HIGHER) {
      return Circle.PEER;
    }
    if (above >= HIGHER && (close || sameField)) {
      return Circle.SENIOR;
    }
    return sameField || sameIndustry ? Circle.INDUSTRY : Circle.BEYOND;
  }

  /** How many levels the mentor stands above the mentee, negative below. */
  public static int above(Level mentee, Level mentor) {
    return LEVELS.indexOf(mentor) - LEVELS.indexOf(mentee);
  }

  /** The same broad field: the first two digits of ISCED-F. */
  public static boolean sameField(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && one.length() >= BROAD_DIGITS
        && other.length() >= BROAD_DIGITS
        && one.regionMatches(0, other, 0, BROAD_DIGITS);
  }

  /** Of an ISCED-F code: whether it names no more than a broad field. */
  public static boolean isBroad(String field) {
    return field.length() <= BROAD_DIGITS;
  }

  /** The same in spite of case and outer blanks. */
  public static boolean sameText(@Nullable String one, @Nullable String other) {
    return one != null && other != null && fold(one).equals(fold(other));
  }

  /** What two texts have in common that count as the same. */
  public static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
