package org.constellation.matching.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.ranking.Mentor;
import org.jspecify.annotations.Nullable;

/** Something that the mentee and the mentor have in common. */
record CommonGround(Kind kind, String id, String label) {

  /** What kind of thing. */
  enum Kind {
    SKILL,
    FIELD,
    INDUSTRY,
    INTEREST,
    LANGUAGE,
    CAMPUS,
    EMPLOYER,
    MODE
  }

  /**
   * What the two share, and the mentee may know of the mentor.
   *
   * @param aliased whether the mentor is shown under an alias, with no employer then
   */
  static List<CommonGround> of(ProfileCard mentee, Mentor mentor, boolean aliased, Labels labels) {
    ProfileCard card = mentor.card();
    List<CommonGround> common = new ArrayList<>();
    common.addAll(all(Kind.SKILL, mentee.skills(), card.skills(), labels));
    one(Kind.FIELD, mentee.field(), card.field(), labels).ifPresent(common::add);
    one(Kind.INDUSTRY, mentee.industry(), card.industry(), labels).ifPresent(common::add);
    common.addAll(all(Kind.INTEREST, mentee.interests(), card.interests(), labels));
    common.addAll(all(Kind.LANGUAGE, mentee.languages(), mentor.offering().languages(), labels));
    one(Kind.CAMPUS, mentee.campus(), card.campus(), labels).ifPresent(common::add);
    one(Kind.EMPLOYER, mentee.employer(), aliased ? null : card.employer(), labels)
        .ifPresent(common::add);
    one(Kind.MODE, mentee.mode().name(), card.mode().name(), labels).ifPresent(common::add);
    return common;
  }

  private static List<CommonGround> all(
      Kind kind, Collection<String> mine, Collection<String> theirs, Labels labels) {
    return theirs.stream()
        .distinct()
        .filter(mine::contains)
        .map(id -> new CommonGround(kind, id, labels.of(kind, id)))
        .toList();
  }

  private static Optional<CommonGround> one(
      Kind kind, @Nullable String mine, @Nullable String theirs, Labels labels) {
    return Optional.ofNullable(theirs)
        .filter(id -> mine != null && fold(mine).equals(fold(id)))
        .map(id -> new CommonGround(kind, id, labels.of(kind, id)));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
