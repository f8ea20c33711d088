package org.constellation.matching.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;

/** How many of those found have each value, on each side. */
final class FacetCounts {

  /** The bitmap of a part in which nobody is found; not to be written to. */
  static final long[] NOBODY = new long[Part.WORDS];

  /** Sides with many values show only the commonest. */
  static final Set<Facet> LONG = Set.of(Facet.SKILL, Facet.FIELD, Facet.INDUSTRY);

  private static final int COMMONEST = 20;

  private final Reading reading;
  private final ProfileCard mentee;
  private final long[][] found;
  private final int[] inCircle;

  /**
   * @param found by part
   * @param inCircle how many of them, by circle
   */
  FacetCounts(Reading reading, ProfileCard mentee, long[][] found, int[] inCircle) {
    this.reading = reading;
    this.mentee = mentee;
    this.found = found;
    this.inCircle = inCircle;
  }

  /** The commonest first. */
  Map<Facet, Map<String, Integer>> all() {
    Map<Facet, Map<String, Integer>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      all.put(facet, commonestFirst(facet, counts(facet)));
    }
    return all;
  }

  private Map<String, Integer> counts(Facet facet) {
    return switch (facet) {
      case NEED -> needs();
      case INTERACTION -> of(InteractionType.values(), facet);
      case CHANNEL -> of(Channel.values(), facet);
      case SPECTRUM -> spectrum();
      case CIRCLE -> circles();
      case SKILL -> named(Terms.Kind.SKILL);
      case FIELD -> named(Terms.Kind.FIELD);
      case INDUSTRY -> named(Terms.Kind.INDUSTRY);
      case LANGUAGE -> named(Terms.Kind.LANGUAGE);
      case CAMPUS -> named(Terms.Kind.CAMPUS);
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

  private Map<String, Integer> of(Enum<?>[] values, Facet facet) {
    Clauses clauses = new Clauses(reading, mentee);
    Map<String, Integer> counts = new HashMap<>();
    for (Enum<?> value : values) {
      clauses
          .of(facet, Set.of(value.name()))
          .forEach(rows -> counts.put(value.name(), count(rows)));
    }
    return counts;
  }

  private Map<String, Integer> spectrum() {
    Clauses clauses = new Clauses(reading, mentee);
    Map<String, Integer> counts = new HashMap<>();
    for (Spectrum spectrum : Spectrum.values()) {
      counts.put(spectrum.name(), count(clauses.types(spectrum)));
    }
    return counts;
  }

  private Map<String, Integer> circles() {
    Map<String, Integer> counts = new HashMap<>();
    for (Circle circle : Circle.values()) {
      counts.put(circle.name(), inCircle[Bit.of(circle)]);
    }
    return counts;
  }

  private Map<String, Integer> named(Terms.Kind kind) {
    Map<String, Integer> counts = new HashMap<>();
    reading
        .lexicon()
        .terms()
        .named(kind)
        .forEach((name, term) -> counts.put(name, count(reading.state().rows(term))));
    return counts;
  }

  private int count(Rows rows) {
    return rows.countIn(found);
  }

  /** Who is in any of the sets. */
  private int count(List<Rows> any) {
    int count = 0;
    long[] bits = new long[Part.WORDS];
    for (int part = 0; part < found.length; part++) {
      Part.none(bits);
      for (Rows rows : any) {
        rows.addTo(bits, part);
      }
      count += Part.countBoth(bits, found[part]);
    }
    return count;
  }

  /** What nobody has is left out. */
  static Map<String, Integer> commonestFirst(Facet facet, Map<String, Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LONG.contains(facet) ? COMMONEST : counts.size())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
