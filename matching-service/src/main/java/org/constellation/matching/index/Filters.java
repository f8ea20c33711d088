package org.constellation.matching.index;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the found must have. Several values of one facet mean any of them; different facets must all
 * hold.
 *
 * @param text every word of it begins, or is another form of, a word of the name that is shown, the
 *     headline, the employer, or of what a skill, an interest, the field or the industry is called;
 *     where nobody who passes the other filters has them all, little words ("of") are left out, and
 *     then each may have one slip; empty for any
 * @param any wanted ids of each facet; a facet that is not named is not filtered by
 * @param overlapHours least hours a week that both can meet
 * @param free least free places, of the wanted interactions or in all where any type has one; from
 *     1 on, of those who do not pause and may be asked once more
 * @param answersWithin usual time to an answer at most, to the minute, all above three weeks being
 *     alike; who has none does not pass
 */
public record Filters(
    String text,
    Map<Facet, Set<String>> any,
    OptionalInt overlapHours,
    OptionalInt free,
    Optional<Duration> answersWithin) {

  public static final Filters NONE =
      new Filters("", Map.of(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  public Filters {
    any = Map.copyOf(any);
  }

  Set<String> of(Facet facet) {
    return any.getOrDefault(facet, Set.of());
  }

  /** The same without one of them. */
  public Filters without(Narrowing narrowing) {
    return switch (narrowing) {
      case TEXT -> new Filters("", any, overlapHours, free, answersWithin);
      case OVERLAP_HOURS -> new Filters(text, any, OptionalInt.empty(), free, answersWithin);
      case FREE -> new Filters(text, any, overlapHours, OptionalInt.empty(), answersWithin);
      case ANSWERS_WITHIN -> new Filters(text, any, overlapHours, free, Optional.empty());
      case NEED, INTERACTION, SPECTRUM, SKILL, FIELD, INDUSTRY, LANGUAGE, CIRCLE, CAMPUS, CHANNEL ->
          without(Facet.valueOf(narrowing.name()));
    };
  }

  private Filters without(Facet facet) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(any);
    fewer.remove(facet);
    return new Filters(text, fewer, overlapHours, free, answersWithin);
  }
}
