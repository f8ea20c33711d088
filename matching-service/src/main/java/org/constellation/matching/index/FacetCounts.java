package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Picked;
import org.constellation.matching.index.rows.Rows;

/** How many of some mentors have each value of the facets that are kept in rows. */
final class FacetCounts {

  /** Sides with many values show only the commonest. */
  private static final Set<Facet> LONG = Set.of(Facet.SKILL, Facet.FIELD, Facet.INDUSTRY);

  private static final int COMMONEST = 20;

  /** A value with those who have it. */
  private record Value(Facet facet, String name, Rows rows) {}

  private final Reading reading;
  private final Clauses clauses;
  private final Picked found;
  private final Filters filters;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

  /**
   * @param filters whose values are counted however few have them
   */
  FacetCounts(Reading reading, Clauses clauses, Picked found, Filters filters) {
    this.reading = reading;
    this.clauses = clauses;
    this.found = found;
    this.filters = filters;
  }

  /** The commonest first. */
  Map<Facet, Map<String, Integer>> of(Set<Facet> facets) {
    List<Value> first = new ArrayList<>();
    List<Value> later = new ArrayList<>();
    for (Facet facet : facets) {
      counts.put(facet, new HashMap<>());
      List<Value> values = values(facet);
      int sure = LONG.contains(facet) ? Math.min(COMMONEST, values.size()) : values.size();
      first.addAll(values.subList(0, sure));
      later.addAll(values.subList(sure, values.size()));
    }
    count(first);
    countPossible(later);
    addAnyNeed();
    if (facets.contains(Facet.SPECTRUM)) {
      counts.put(Facet.SPECTRUM, spectrum());
    }
    counts.replaceAll((facet, all) -> commonestFirst(facet, all, filters.of(facet)));
    return counts;
  }

  private List<Value> values(Facet facet) {
    return switch (facet) {
      case NEED -> constants(facet, Need.values(), Terms::of);
      case INTERACTION -> constants(facet, InteractionType.values(), Terms::of);
      case CHANNEL -> constants(facet, Channel.values(), Terms::of);
      case SPECTRUM -> List.of();
      case SKILL -> named(facet, Terms.Kind.SKILL);
      case FIELD -> named(facet, Terms.Kind.FIELD);
      case INDUSTRY -> named(facet, Terms.Kind.INDUSTRY);
      case LANGUAGE -> named(facet, Terms.Kind.LANGUAGE);
      case CAMPUS -> named(facet, Terms.Kind.CAMPUS);
      case CIRCLE -> throw new IllegalArgumentException("circles are worked out, not kept");
    };
  }

  private <E extends Enum<E>> List<Value> constants(
      Facet facet, E[] values, ToIntFunction<E> term) {
    return Stream.of(values)
        .map(value -> new Value(facet, value.name(), reading.state().rows(term.applyAsInt(value))))
        .toList();
  }

  /** Those whom most have in all come first. */
  private List<Value> named(Facet facet, Terms.Kind kind) {
    List<Value> values = new ArrayList<>();
    reading
        .lexicon()
        .terms()
        .named(kind)
        .forEach((name, term) -> {
          Rows rows = reading.state().rows(term);
          if (rows.count() > 0) {
            values.add(new Value(facet, name, rows));
          }
        });
    values.sort(Comparator.comparingInt((Value value) -> value.rows().count()).reversed());
    return values;
  }

  /** Value by value: going through the parts for all values at once took half as long again. */
  private void count(List<Value> values) {
    for (Value value : values) {
      counts
          .computeIfAbsent(value.facet(), _ -> new HashMap<>())
          .put(value.name(), value.rows().countIn(found));
    }
  }

  /** Leaves out whom fewer have in all than the last of the commonest has among the found. */
  private void countPossible(List<Value> values) {
    Map<Facet, Integer> last = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, all) -> last.put(facet, all.isEmpty() ? 0 : Collections.min(all.values())));
    count(
        values.stream()
            .filter(value ->
                value.rows().count() >= last.getOrDefault(value.facet(), 0)
                    || filters.of(value.facet()).contains(value.name()))
            .toList());
  }

  /** Who answers any need counts for each; nobody who does names one. */
  private void addAnyNeed() {
    Map<String, Integer> needs = counts.get(Facet.NEED);
    if (needs != null) {
      int any = reading.state().rows(Terms.ANY_NEED).countIn(found);
      needs.replaceAll((_, count) -> count + any);
    }
  }

  private Map<String, Integer> spectrum() {
    Map<String, Integer> each = new HashMap<>();
    for (Spectrum spectrum : Spectrum.values()) {
      each.put(spectrum.name(), countAny(clauses.types(spectrum)));
    }
    return each;
  }

  /** Who is in any of the sets. */
  private int countAny(List<Rows> any) {
    int count = 0;
    long[] bits = new long[Part.WORDS];
    for (int part = 0; part < reading.state().parts.length; part++) {
      Part.none(bits);
      for (Rows rows : any) {
        rows.addTo(bits, part);
      }
      count += found.countBoth(bits, part);
    }
    return count;
  }

  /** What nobody has is left out. */
  static Map<String, Integer> commonestFirst(
      Facet facet, Map<String, Integer> counts, Set<String> chosen) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    int shown = LONG.contains(facet) ? COMMONEST : counts.size();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> {
          if (ordered.size() < shown || chosen.contains(entry.getKey())) {
            ordered.put(entry.getKey(), entry.getValue());
          }
        });
    return ordered;
  }
}
