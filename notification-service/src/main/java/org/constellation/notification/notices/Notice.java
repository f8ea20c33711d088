package org.constellation.notification.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell one person. It names people by id alone: who is called what, and in which
 * language, is decided when somebody reads it.
 *
 * @param person who is told
 * @param campus the campus of that person
 * @param side how the person stands in what happened; the words differ
 * @param other the other side, absent when the person is told about themselves
 * @param when the instant that the words name, absent when they name none
 */
public record Notice(
    Kind kind,
    UUID person,
    String campus,
    Side side,
    @Nullable Other other,
    About about,
    @Nullable Instant when) {

  /** How the person who is told stands in it. */
  public enum Side {
    MENTEE,
    MENTOR,
    ONESELF
  }

  /**
   * The other side.
   *
   * @param staged whether a person who wishes to stay under an alias is still called by it
   * @param asOf the version of their card that says whether they wish so: with an older one nobody
   *     is named; absent when any does
   */
  public record Other(UUID person, boolean staged, @Nullable Long asOf) {

    /** Somebody of whom any card will do. */
    Other(UUID person, boolean staged) {
      this(person, staged, null);
    }

    boolean isKnownBy(long version) {
      return asOf == null || version >= asOf;
    }
  }
}
