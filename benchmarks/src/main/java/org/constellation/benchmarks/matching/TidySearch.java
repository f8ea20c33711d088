package org.constellation.benchmarks.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.Facet;
import org.constellation.matching.index.Filters;
import org.constellation.matching.index.Found;
import org.constellation.matching.index.Limit;
import org.constellation.matching.index.Search;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Room;

/** Discovery over a list of objects, as one would write it; words are not looked for. */
final class TidySearch {

  /** What both ways must agree on; of long facets whatever the engine shows. */
  record Page(
      List<UUID> ids,
      int total,
      Map<Facet, Map<String, Integer>> facets,
      Map<Limit, Map<String, Integer>> limits) {

    static Page of(Found found) {
      return new Page(
          found.page().stream().map(one -> one.mentor().id()).toList(),
          found.total(),
          found.facets(),
          found.limits());
    }

    /** With the values of another page's facets alone: long ones are cut. */
    Page cutLike(Page other) {
      Map<Facet, Map<String, Integer>> cut = new EnumMap<>(Facet.class);
      other.facets.forEach((facet, counts) -> {
        Map<String, Integer> kept = new HashMap<>(facets.getOrDefault(facet, Map.of()));
        if (counts.size() >= LONG) {
          kept.keySet().retainAll(counts.keySet());
        }
        cut.put(facet, kept);
      });
      return new Page(ids, total, cut, limits);
    }
  }

  private static final int LONG = 20;

  private final TidyScan scan;
  private final ProfileCard mentee;
  private final Search search;
  private final Filters filters;
  private final Ask ask;
  private final Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
  private final TidyLimits limits;

  TidySearch(TidyScan scan, ProfileCard mentee, Search search) {
    this.scan = scan;
    this.mentee = mentee;
    this.search = search;
    this.filters = search.filters();
    this.ask =
        new Ask(
            Mentee.of(mentee),
            single(Facet.NEED).map(Need::valueOf),
            single(Facet.INTERACTION).map(InteractionType::valueOf),
            search.now());
    this.limits = new TidyLimits(filters, ask);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new HashMap<>());
    }
  }

  private Optional<String> single(Facet facet) {
    Set<String> wanted = wanted(facet);
    return wanted.size() == 1 ? wanted.stream().findFirst() : Optional.empty();
  }

  private Set<String> wanted(Facet facet) {
    return filters.any().getOrDefault(facet, Set.of());
  }

  Page page() {
    TidyScan.Points points = scan.new Points(ask);
    PriorityQueue<TidyScan.Hit> best = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
    int total = 0;
    for (int i = 0; i < scan.size(); i++) {
      Mentor mentor = scan.mentor(i);
      if (scan.isVisible(mentor, mentee)) {
        Circle circle = CircleRule.of(mentee, mentor.card());
        if (count(mentor, circle)) {
          total++;
          best.add(new TidyScan.Hit(mentor.id(), circle, points.of(mentor, circle)));
          if (best.size() > search.limit()) {
            best.remove();
          }
        }
      }
    }
    List<UUID> ids = best.stream().sorted(Ranked.BEST_FIRST).map(TidyScan.Hit::id).toList();
    return new Page(ids, total, facets, limits.counts());
  }

  /** Counts the facets that the mentor belongs to; tells whether they are found. */
  private boolean count(Mentor mentor, Circle circle) {
    Set<Facet> failing = EnumSet.noneOf(Facet.class);
    filters
        .any()
        .forEach((facet, wanted) -> {
          if (values(facet, mentor, circle).noneMatch(wanted::contains)) {
            failing.add(facet);
          }
        });
    if (failing.isEmpty()) {
      limits.count(mentor);
    }
    boolean others = limits.answers(mentor) && limits.meets(mentor);
    boolean ofSome = !wanted(Facet.INTERACTION).isEmpty();
    boolean found = failing.isEmpty() && others && limits.isFree(mentor, ofSome);
    for (Facet facet : Facet.values()) {
      boolean free = limits.isFree(mentor, ofSome && facet != Facet.INTERACTION);
      boolean besides =
          wanted(facet).isEmpty()
              ? found
              : others && free && EnumSet.of(facet).containsAll(failing);
      if (besides) {
        Map<String, Integer> counts = facets.getOrDefault(facet, Map.of());
        counted(facet, mentor, circle).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    return found;
  }

  /** Whoever looks for free places finds by a type who has as many of it. */
  private Stream<String> counted(Facet facet, Mentor mentor, Circle circle) {
    int least = filters.free().orElse(0);
    return values(facet, mentor, circle)
        .filter(value ->
            facet != Facet.INTERACTION
                || Room.free(mentor, InteractionType.valueOf(value)) >= least);
  }

  private static Stream<String> values(Facet facet, Mentor mentor, Circle circle) {
    ProfileCard card = mentor.card();
    var offering = mentor.offering();
    return switch (facet) {
      case NEED -> names(offering.needs().isEmpty() ? List.of(Need.values()) : offering.needs());
      case INTERACTION -> names(offering.places().keySet());
      case SPECTRUM ->
          offering.places().keySet().stream().map(type -> type.spectrum().name()).distinct();
      case SKILL -> card.skills().stream();
      case FIELD -> Stream.ofNullable(card.field());
      case INDUSTRY -> Stream.ofNullable(card.industry());
      case LANGUAGE -> offering.languages().stream();
      case CIRCLE -> Stream.of(circle.name());
      case CAMPUS -> Stream.of(card.campus());
      case CHANNEL -> names(offering.channels());
    };
  }

  private static Stream<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name);
  }
}
