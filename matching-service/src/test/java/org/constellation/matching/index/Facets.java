package org.constellation.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Room;

/** The values that a found mentor has on each side, and how often each is found. */
final class Facets {

  private Facets() {}

  static Stream<String> values(Facet facet, Candidate candidate) {
    var card = candidate.mentor().card();
    var offering = candidate.mentor().offering();
    return switch (facet) {
      case NEED -> names(offering.needs().isEmpty() ? List.of(Need.values()) : offering.needs());
      case INTERACTION -> names(offering.places().keySet());
      case SPECTRUM -> names(offering.places().keySet().stream().map(InteractionType::spectrum));
      case SKILL -> card.skills().stream().distinct();
      case FIELD -> Stream.ofNullable(card.field());
      case INDUSTRY -> Stream.ofNullable(card.industry());
      case LANGUAGE -> offering.languages().stream().distinct();
      case CIRCLE -> Stream.of(candidate.circle().name());
      case CAMPUS -> Stream.of(card.campus());
      case CHANNEL -> names(offering.channels());
    };
  }

  /** How many have each value of a facet, the commonest first, those chosen included. */
  static Map<String, Integer> count(Facet facet, List<Candidate> found, Filters filters) {
    Map<String, Integer> counts = new HashMap<>();
    for (Candidate candidate : found) {
      counted(facet, candidate, filters).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return FacetCounts.commonestFirst(facet, counts, filters.of(facet));
  }

  /** Whoever looks for free places finds by a type who has as many of it. */
  private static Stream<String> counted(Facet facet, Candidate candidate, Filters filters) {
    int least = filters.free().orElse(0);
    return values(facet, candidate)
        .filter(value ->
            facet != Facet.INTERACTION
                || Room.free(candidate.mentor(), InteractionType.valueOf(value)) >= least);
  }

  private static Stream<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name);
  }

  private static Stream<String> names(Stream<? extends Enum<?>> constants) {
    return constants.map(Enum::name).distinct();
  }
}
