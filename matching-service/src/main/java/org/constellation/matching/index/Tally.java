package org.constellation.matching.index;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Picked;

/** Everything that is counted of one look around, part by part. */
final class Tally {

  private final Reading reading;
  private final Clauses clauses;
  private final Filters filters;
  private final Filtering filtering;
  private final Picked found;

  /** Who is found without the filter, of each facet that is filtered by. */
  private final Map<Facet, Picked> beside = new EnumMap<>(Facet.class);

  private final int[] inCircle = new int[Circle.values().length];
  private final LimitCounts limits;

  /** Where free places are looked for. */
  private final Optional<TypeCounts> types;

  Tally(Reading reading, Clauses clauses, Filters filters, Filtering filtering) {
    this.reading = reading;
    this.clauses = clauses;
    this.filters = filters;
    this.filtering = filtering;
    this.found = new Picked(reading.state().parts.length);
    this.limits = new LimitCounts(reading, filtering, filters);
    int free = filters.free().orElse(0);
    this.types = free > 0 ? Optional.of(new TypeCounts(reading, free)) : Optional.empty();
    for (Facet facet : kept()) {
      if (filtering.narrowings().contains(Narrowing.by(facet))) {
        beside.put(facet, new Picked(reading.state().parts.length));
      }
    }
  }

  /** Circles are worked out, not kept in rows; free places of a type are counted as they go by. */
  private Set<Facet> kept() {
    return EnumSet.complementOf(
        types.isPresent() ? EnumSet.of(Facet.CIRCLE, Facet.INTERACTION) : EnumSet.of(Facet.CIRCLE));
  }

  /**
   * Adds the part that was looked through last, before it is ranked.
   *
   * @return how many of it are found
   */
  int add(int part, long[] passing) {
    int before = found.count();
    found.add(passing, part);
    beside.forEach(
        (facet, picked) -> picked.add(filtering.without(Narrowing.by(facet), part), part));
    filtering.countCircles(part, filtering.without(Narrowing.CIRCLE, part), inCircle);
    types.ifPresent(all -> all.add(part, filtering.without(Narrowing.INTERACTION, part)));
    for (Limit limit : Limit.values()) {
      limits.add(limit, part, filtering.without(limit.narrowing(), part));
    }
    return found.count() - before;
  }

  int found() {
    return found.count();
  }

  Map<Facet, Map<String, Integer>> facets() {
    Set<Facet> others = kept();
    others.removeAll(beside.keySet());
    Map<Facet, Map<String, Integer>> facets = counts(found, others);
    beside.forEach((facet, picked) -> facets.putAll(counts(picked, Set.of(facet))));
    facets.put(Facet.CIRCLE, circles());
    types.ifPresent(all ->
        facets.put(
            Facet.INTERACTION,
            FacetCounts.commonestFirst(Facet.INTERACTION, all.byName(), Set.of())));
    return facets;
  }

  private Map<Facet, Map<String, Integer>> counts(Picked picked, Set<Facet> facets) {
    return new FacetCounts(reading, clauses, picked, filters).of(facets);
  }

  private Map<String, Integer> circles() {
    Map<String, Integer> counts = new HashMap<>();
    for (Circle circle : Circle.values()) {
      counts.put(circle.name(), inCircle[Bit.of(circle)]);
    }
    return FacetCounts.commonestFirst(Facet.CIRCLE, counts, Set.of());
  }

  Map<Limit, Map<String, Integer>> limits() {
    return limits.of(found.count());
  }
}
