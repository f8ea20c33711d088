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
  private static final int HIGHER = 2;

  private static final List<Level> LEVELS = List.of(Level.values());

  private CircleRule() {}

  public static Circle of(ProfileCard mentee, ProfileCard mentor) {
    boolean close =
        mentee.campus().equals(mentor.campus()) || sameText(mentee.employer(), mentor.employer());
    int above = LEVELS.indexOf(mentor.level()) - LEVELS.indexOf(mentee.level());
    if (close && Math.abs(above) < HIGHER) {
      return Circle.PEER;
    }
    boolean sameWork = sameField(mentee.field(), mentor.field());
    if (above >= HIGHER && (close || sameWork)) {
      return Circle.SENIOR;
    }
    return sameWork || sameText(mentee.industry(), mentor.industry())
        ? Circle.INDUSTRY
        : Circle.BEYOND;
  }

  /** The same broad field: the first two digits of ISCED-F. */
  static boolean sameField(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && one.length() >= 2
        && other.length() >= 2
        && one.substring(0, 2).equals(other.substring(0, 2));
  }

  private static boolean sameText(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
