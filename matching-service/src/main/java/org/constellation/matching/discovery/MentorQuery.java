package org.constellation.matching.discovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.Facet;
import org.constellation.matching.index.Filters;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a look around; repeated ones mean any of them.
 *
 * @param q at most ten words of the name, the headline, the employer, or of what skills, interests,
 *     field and industry are called: their beginnings, or other forms in English, Spanish, French
 *     or German; accents do not matter. Where nobody who passes the other filters has them all,
 *     "of" and the like are left out, and then each word of at least four letters may have one slip
 * @param field ISCED-F codes
 * @param industry NAICS sectors
 * @param overlapHours least hours a week that both can meet
 * @param free least free places, of the wanted interactions or in all; from 1 on, of those who take
 *     no rest and may be asked once more, now and this month
 * @param answersWithin usual time to an answer at most, ISO 8601
 */
record MentorQuery(
    @Nullable @Size(max = 200) @MostWords(10) String q,
    @Nullable @Size(max = 50) List<Need> need,
    @Nullable @Size(max = 50) List<InteractionType> interaction,
    @Nullable @Size(max = 50) List<Spectrum> spectrum,
    @Nullable @Size(max = 50) List<String> skill,
    @Nullable @Size(max = 50) List<String> field,
    @Nullable @Size(max = 50) List<String> industry,
    @Nullable @Size(max = 50) List<String> language,
    @Nullable @Size(max = 50) List<Circle> circle,
    @Nullable @Size(max = 50) List<String> campus,
    @Nullable @Size(max = 50) List<Channel> channel,
    @Nullable @Min(0) @Max(168) Integer overlapHours,
    @Nullable @Min(0) @Max(100) Integer free,
    @Nullable Duration answersWithin) {

  Filters filters() {
    Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    put(any, Facet.NEED, need);
    put(any, Facet.INTERACTION, interaction);
    put(any, Facet.SPECTRUM, spectrum);
    put(any, Facet.SKILL, skill);
    put(any, Facet.FIELD, field);
    put(any, Facet.INDUSTRY, industry);
    put(any, Facet.LANGUAGE, language);
    put(any, Facet.CIRCLE, circle);
    put(any, Facet.CAMPUS, campus);
    put(any, Facet.CHANNEL, channel);
    return new Filters(
        Objects.requireNonNullElse(q, ""),
        any,
        optional(overlapHours),
        optional(free),
        Optional.ofNullable(answersWithin));
  }

  private static void put(
      Map<Facet, Set<String>> any, Facet facet, @Nullable Collection<?> wanted) {
    if (wanted != null) {
      Set<String> ids = new LinkedHashSet<>();
      wanted.stream().map(Object::toString).forEach(ids::add);
      if (!ids.isEmpty()) {
        any.put(facet, ids);
      }
    }
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
