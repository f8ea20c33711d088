package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Scoring;

/** Lets through what the filters want, a part at a time. */
final class Filtering {

  private final Reading reading;
  private final Filters filters;
  private final Scan scan;
  private final List<InteractionType> interactions;
  private final long answerMinutes;
  private final boolean[] circles = new boolean[Circle.values().length];

  Filtering(Reading reading, Ask ask, Scoring scoring, Filters filters, Seeing seeing) {
    this.reading = reading;
    this.filters = filters;
    Clauses clauses = new Clauses(reading, seeing.mentee());
    List<List<Rows>> wanted = new ArrayList<>();
    wanted.add(clauses.visible());
    filters
        .any()
        .forEach((facet, values) -> {
          if (facet != Facet.CIRCLE) {
            wanted.add(clauses.of(facet, values));
          }
        });
    Words.of(filters.text()).forEach(word -> wanted.add(clauses.showing(word)));
    var self = seeing.mentee().personId();
    var blocked = reading.ties().around(self).filter(seeing::isBlocked);
    this.scan = new Scan(reading, ask, scoring, wanted, Stream.concat(Stream.of(self), blocked));
    this.interactions =
        filters.of(Facet.INTERACTION).stream().map(InteractionType::valueOf).toList();
    this.answerMinutes = filters.answersWithin().map(within -> within.toMinutes()).orElse(-1L);
    for (String circle : filters.of(Facet.CIRCLE)) {
      circles[Bit.of(Circle.valueOf(circle))] = true;
    }
  }

  /** Who of a part is found. */
  long[] passing(int part) {
    long[] bits = scan.passing(part);
    if (Part.isEmpty(bits)) {
      return bits;
    }
    Columns columns = reading.state().parts[part];
    OptionalInt free = filters.free();
    if (free.isPresent() && free.getAsInt() > 0) {
      keep(bits, at -> isFree(columns, at, free.getAsInt()));
    }
    if (filters.answersWithin().isPresent()) {
      keep(bits, at -> answers(columns.capacity(at)));
    }
    if (filters.overlapHours().isPresent()) {
      int least = filters.overlapHours().getAsInt();
      keep(bits, at -> scan.hours(part, at) >= least);
    }
    if (!filters.of(Facet.CIRCLE).isEmpty()) {
      scan.circles(
          part,
          (at, circle) -> {
            if (!circles[circle]) {
              Part.clear(bits, at);
            }
          });
    }
    return bits;
  }

  private static void keep(long[] bits, IntPredicate wanted) {
    for (int word = 0; word < Part.WORDS; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) | Long.numberOfTrailingZeros(rest);
        if (!wanted.test(at)) {
          Part.clear(bits, at);
        }
      }
    }
  }

  private boolean answers(long capacity) {
    int usual = Capacity.answerMinutes(capacity);
    return usual >= 0 && usual <= answerMinutes;
  }

  private boolean isFree(Columns columns, int at, int least) {
    long capacity = columns.capacity(at);
    if (interactions.isEmpty() && least <= Capacity.MOST_FREE) {
      return Capacity.freeInAll(capacity) >= least;
    }
    if (least == 1) {
      return interactions.stream().anyMatch(type -> Capacity.hasFree(capacity, type));
    }
    // The packed word does not say how many there are of a type: this is asked for seldom.
    byte[] bytes = columns.load(at);
    return bytes != null
        && isFree(reading.lexicon().loads().read(columns.id(at), bytes), capacity, least);
  }

  private boolean isFree(MentorLoad load, long capacity, int least) {
    return load.freeInAll() >= least
        && (interactions.isEmpty()
            || interactions.stream()
                .anyMatch(type ->
                    Capacity.offers(capacity, type) && load.free().getOrDefault(type, 0) >= least));
  }

  /** How many are found in all. */
  int count() {
    int count = 0;
    for (int part = 0; part < reading.state().parts.length; part++) {
      count += Part.count(passing(part));
    }
    return count;
  }

  /** Ranks those of the part that was looked through last, and counts their circles. */
  void rank(int part, Best best, int[] inCircle) {
    scan.circles(part, (_, circle) -> inCircle[circle]++);
    scan.rank(part, 0, new Best[] {best, best, best, best});
  }

  /** The facet without which most would be found. */
  static Optional<Found.Hint> hint(
      Reading reading, Ask ask, Scoring scoring, Filters filters, Seeing seeing) {
    Found.Hint best = null;
    for (Facet facet : Facet.values()) {
      if (!filters.of(facet).isEmpty()) {
        Filters fewer = filters.without(facet);
        int found = new Filtering(reading, ask, scoring, fewer, seeing).count();
        if (found > (best == null ? 0 : best.found())) {
          best = new Found.Hint(facet, found);
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
