package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;

/** How many of some mentors have each value of a facet that is kept in rows. */
final class FacetCounts {

  /** The bitmap of a part in which nobody is found; not to be written to. */
  static final long[] NOBODY = new long[Part.WORDS];

  /** Sides with many values show only the commonest. */
  private static final Set<Facet> LONG = Set.of(Facet.SKILL, Facet.FIELD, Facet.INDUSTRY);

  private static final int COMMONEST = 20;

  private final Reading reading;
  private final Clauses clauses;
  private final long[][] found;
  private final Set<String> chosen;

  /**
   * @param found by part
   * @param chosen values to be counted however few have them
   */
  FacetCounts(Reading reading, Clauses clauses, long[][] found, Set<String> chosen) {
    this.reading = reading;
    this.clauses = clauses;
    this.found = found;
    this.chosen = chosen;
  }

  /** The commonest first. */
  Map<String, Integer> of(Facet facet) {
    return commonestFirst(facet, counts(facet), chosen);
  }

  private Map<String, Integer> counts(Facet facet) {
    return switch (facet) {
      case NEED -> needs();
      case INTERACTION -> constants(InteractionType.values(), facet);
      case CHANNEL -> constants(Channel.values(), facet);
      case SPECTRUM -> spectrum();
      case SKILL -> commonest(Terms.Kind.SKILL);
      case FIELD -> commonest(Terms.Kind.FIELD);
      case INDUSTRY -> commonest(Terms.Kind.INDUSTRY);
      case LANGUAGE -> named(Terms.Kind.LANGUAGE);
      case CAMPUS -> named(Terms.Kind.CAMPUS);
      case CIRCLE -> throw new IllegalArgumentException("circles are worked out, not kept");
    };
  }

  /** Who answers any need counts for each; nobody who does names one. */
  private Map<String, Integer> needs() {
    int any = count(reading.state().rows(Terms.ANY_NEED));
    Map<String, Integer> counts = new HashMap<>();
    for (Need need : Need.values()) {
      counts.put(need.name(), any + count(reading.state().rows(Terms.of(need))));
    }
    return counts;
  }

  private Map<String, Integer> constants(Enum<?>[] values, Facet facet) {
    Map<String, Integer> counts = new HashMap<>();
    for (Enum<?> value : values) {
      clauses
          .of(facet, Set.of(value.name()))
          .forEach(rows -> counts.put(value.name(), count(rows)));
    }
    return counts;
  }

  private Map<String, Integer> spectrum() {
    Map<String, Integer> counts = new HashMap<>();
    for (Spectrum spectrum : Spectrum.values()) {
      counts.put(spectrum.name(), count(clauses.types(spectrum)));
    }
    return counts;
  }

  private Map<String, Integer> named(Terms.Kind kind) {
    Map<String, Integer> counts = new HashMap<>();
    names(kind).forEach((name, term) -> counts.put(name, count(reading.state().rows(term))));
    return counts;
  }

  /** A value with those who have it. */
  private record Named(String name, Rows rows) {}

  /** Leaves uncounted whom fewer have in all than the last of the commonest has among the found. */
  private Map<String, Integer> commonest(Terms.Kind kind) {
    Map<String, Integer> counts = new HashMap<>();
    PriorityQueue<Integer> most = new PriorityQueue<>();
    for (Named value : commonestFirst(kind)) {
      int last = most.size() < COMMONEST ? 0 : most.element();
      if (value.rows().count() >= last || chosen.contains(value.name())) {
        int count = count(value.rows());
        counts.put(value.name(), count);
        most.add(count);
        if (most.size() > COMMONEST) {
          most.remove();
        }
      }
    }
    return counts;
  }

  /** So that the bar is high from the beginning. */
  private List<Named> commonestFirst(Terms.Kind kind) {
    List<Named> values = new ArrayList<>();
    names(kind)
        .forEach((name, term) -> {
          Rows rows = reading.state().rows(term);
          if (rows.count() > 0) {
            values.add(new Named(name, rows));
          }
        });
    values.sort(Comparator.comparingInt((Named value) -> value.rows().count()).reversed());
    return values;
  }

  private Map<String, Integer> names(Terms.Kind kind) {
    return reading.lexicon().terms().named(kind);
  }

  private int count(Rows rows) {
    return rows.countIn(found);
  }

  /** Who is in any of the sets. */
  private int count(List<Rows> any) {
    int count = 0;
    long[] bits = new long[Part.WORDS];
    for (int part = 0; part < found.length; part++) {
      if (!Part.isEmpty(found[part])) {
        Part.none(bits);
        for (Rows rows : any) {
          rows.addTo(bits, part);
        }
        count += Part.countBoth(bits, found[part]);
      }
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
