package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Picked;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Scoring;

/** One look around. */
final class Searching {

  private final Reading reading;
  private final State state;
  private final Search search;
  private final Seeing seeing;
  private final Ask ask;
  private final Scoring scoring;
  private final EnumSet<Facet> watched;
  private final Filtering filtering;

  Searching(Reading reading, ProfileCard mentee, Search search) {
    this.reading = reading;
    this.state = reading.state();
    this.search = search;
    this.seeing = new Seeing(reading.ties(), mentee);
    this.ask = ask(mentee, search);
    this.scoring = new Scoring(ask, state.rarity, state.equity);
    this.watched = watched(search.filters());
    this.filtering = filtering(narrowings());
  }

  private Filtering filtering(Set<Narrowing> narrowings) {
    return new Filtering(reading, ask, scoring, search.filters(), seeing, narrowings);
  }

  /** The facets that are filtered by. */
  private static EnumSet<Facet> watched(Filters filters) {
    EnumSet<Facet> watched = EnumSet.noneOf(Facet.class);
    filters
        .any()
        .forEach((facet, values) -> {
          if (!values.isEmpty()) {
            watched.add(facet);
          }
        });
    return watched;
  }

  private Set<Narrowing> narrowings() {
    Set<Narrowing> narrowings = EnumSet.noneOf(Narrowing.class);
    watched.forEach(facet -> narrowings.add(Narrowing.by(facet)));
    return narrowings;
  }

  /** A single wanted need or interaction is what the fit is measured by. */
  static Ask ask(ProfileCard mentee, Search search) {
    Filters filters = search.filters();
    return new Ask(
        Mentee.of(mentee),
        single(filters.of(Facet.NEED)).map(Need::valueOf),
        single(filters.of(Facet.INTERACTION)).map(InteractionType::valueOf),
        search.now());
  }

  private static Optional<String> single(Set<String> wanted) {
    return wanted.size() == 1 ? wanted.stream().findFirst() : Optional.empty();
  }

  Found found() {
    Best best = new Best(search.limit() + 1, state::isBefore, this::isBehind);
    int[] inCircle = new int[Circle.values().length];
    Map<Facet, Picked> beside = new EnumMap<>(Facet.class);
    kept(watched).forEach(facet -> beside.put(facet, new Picked(state.parts.length)));
    Picked found = new Picked(state.parts.length);
    for (int part = 0; part < state.parts.length; part++) {
      long[] passing = filtering.passing(part);
      int before = found.count();
      found.add(passing, part);
      for (Map.Entry<Facet, Picked> side : beside.entrySet()) {
        side.getValue().add(filtering.without(Narrowing.by(side.getKey()), part), part);
      }
      long[] located =
          watched.contains(Facet.CIRCLE) ? filtering.without(Narrowing.CIRCLE, part) : passing;
      filtering.countCircles(part, located, inCircle);
      if (found.count() > before) {
        filtering.rank(part, best);
      }
    }
    return new Found(
        page(best),
        facets(found, beside, inCircle),
        found.count(),
        next(best),
        found.count() == 0 ? hint() : Optional.empty());
  }

  private List<Candidate> page(Best best) {
    List<Candidate> page = new ArrayList<>();
    for (int i = 0; i < Math.min(best.count(), search.limit()); i++) {
      reading
          .mentor(best.row(i))
          .filter(seeing::sees)
          .map(mentor -> Reading.candidate(seeing.mentee(), mentor, scoring))
          .ifPresent(page::add);
    }
    return page;
  }

  private Map<Facet, Map<String, Integer>> facets(
      Picked found, Map<Facet, Picked> beside, int[] inCircle) {
    Set<Facet> free = kept(EnumSet.complementOf(watched));
    Map<Facet, Map<String, Integer>> facets = counts(found, free);
    beside.forEach((facet, others) -> facets.putAll(counts(others, Set.of(facet))));
    facets.put(Facet.CIRCLE, circles(inCircle));
    return facets;
  }

  /** Circles are worked out, not kept. */
  private static Set<Facet> kept(Set<Facet> facets) {
    Set<Facet> kept = EnumSet.copyOf(facets);
    kept.remove(Facet.CIRCLE);
    return kept;
  }

  private Map<Facet, Map<String, Integer>> counts(Picked rows, Set<Facet> facets) {
    Clauses clauses = new Clauses(reading, seeing.mentee());
    return new FacetCounts(reading, clauses, rows, search.filters()).of(facets);
  }

  private static Map<String, Integer> circles(int[] inCircle) {
    Map<String, Integer> counts = new HashMap<>();
    for (Circle circle : Circle.values()) {
      counts.put(circle.name(), inCircle[Bit.of(circle)]);
    }
    return FacetCounts.commonestFirst(Facet.CIRCLE, counts, Set.of());
  }

  private Optional<Search.Position> next(Best best) {
    int last = search.limit() - 1;
    return best.count() > search.limit() && last >= 0
        ? Optional.of(position(best, last))
        : Optional.empty();
  }

  /** The filter without which most would be found. */
  private Optional<Found.Hint> hint() {
    Filtering all = filtering(EnumSet.allOf(Narrowing.class));
    Map<Narrowing, Integer> counts = new EnumMap<>(Narrowing.class);
    for (int part = 0; part < state.parts.length; part++) {
      all.passing(part);
      for (Narrowing narrowing : all.narrowings()) {
        counts.merge(narrowing, Part.count(all.without(narrowing, part)), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .max(
            Map.Entry.<Narrowing, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(count -> new Found.Hint(count.getKey(), count.getValue()));
  }

  private Search.Position position(Best best, int place) {
    return new Search.Position(best.points(place), state.of(best.row(place)));
  }

  private boolean isBehind(int row, int points) {
    if (search.after().isEmpty()) {
      return true;
    }
    Search.Position last = search.after().get();
    return points < last.points()
        || (points == last.points() && Ranked.BY_ID.compare(state.of(row), last.id()) > 0);
  }
}
