package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.index.words.Wanting;

/** What is wanted, as sets of rows of which any will do. */
final class Clauses {

  /** More sets are made one before they are looked through. */
  private static final int MANY = 8;

  private final Reading reading;
  private final ProfileCard mentee;

  Clauses(Reading reading, ProfileCard mentee) {
    this.reading = reading;
    this.mentee = mentee;
  }

  /** Of the same campus, or shared within the consortium. */
  List<Rows> visible() {
    List<Rows> visible = new ArrayList<>(named(Terms.Kind.CAMPUS, List.of(mentee.campus())));
    reading
        .ties()
        .sharing(mentee.campus())
        .ifPresent(consortium -> visible.addAll(named(Terms.Kind.CONSORTIUM, List.of(consortium))));
    return visible;
  }

  List<Rows> named(Terms.Kind kind, Collection<String> names) {
    return names.stream().map(name -> rows(reading.lexicon().terms().find(kind, name))).toList();
  }

  /** Values of a facet that is kept in rows; circles are not. */
  List<Rows> of(Facet facet, Set<String> values) {
    return switch (facet) {
      case NEED -> needs(values);
      case INTERACTION ->
          values.stream().map(name -> rows(Terms.of(InteractionType.valueOf(name)))).toList();
      case SPECTRUM ->
          values.stream().flatMap(name -> types(Spectrum.valueOf(name)).stream()).toList();
      case SKILL -> named(Terms.Kind.SKILL, values);
      case FIELD -> named(Terms.Kind.FIELD, values);
      case INDUSTRY -> named(Terms.Kind.INDUSTRY, values);
      case LANGUAGE -> named(Terms.Kind.LANGUAGE, values);
      case CAMPUS -> named(Terms.Kind.CAMPUS, values);
      case CHANNEL -> values.stream().map(name -> rows(Terms.of(Channel.valueOf(name)))).toList();
      case CIRCLE -> throw new IllegalArgumentException("circles are worked out, not kept");
    };
  }

  private List<Rows> needs(Set<String> values) {
    List<Rows> needs = new ArrayList<>(List.of(rows(Terms.ANY_NEED)));
    values.forEach(name -> needs.add(rows(Terms.of(Need.valueOf(name)))));
    return needs;
  }

  /** The interactions of a stretch of the spectrum. */
  List<Rows> types(Spectrum spectrum) {
    List<Rows> types = new ArrayList<>();
    for (InteractionType type : InteractionType.values()) {
      if (type.spectrum() == spectrum) {
        types.add(rows(Terms.of(type)));
      }
    }
    return types;
  }

  /** Who shows such a word. */
  List<Rows> showing(String word, Wanting wanting) {
    Lexicon lexicon = reading.lexicon();
    BitSet terms = wanting.terms(word, lexicon.terms().vocabulary());
    return terms.cardinality() <= MANY
        ? terms.stream().mapToObj(this::rows).toList()
        : List.of(lexicon.joins().of(terms, reading.state().terms, reading.state().parts.length));
  }

  private Rows rows(int term) {
    return reading.state().rows(term);
  }
}
