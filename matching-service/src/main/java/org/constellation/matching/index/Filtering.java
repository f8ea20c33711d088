package org.constellation.matching.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the filters want, a part at a time. While going through them it keeps who fails
 * a single filter: that tells how many would be found without any one of them, all at once.
 */
final class Filtering {

  /** What one filter lets through. */
  private interface Filter {
    /**
     * @param asked whoever matters; of others anything may be told
     * @param into where the answer goes
     */
    void fill(int part, long[] asked, long[] into);
  }

  private static final class Step {
    final Filter filter;

    /** Of the part that was looked through last. */
    final long[] passing = new long[Part.WORDS];

    Step(Filter filter) {
      this.filter = filter;
    }
  }

  private final Reading reading;
  private final Filters filters;
  private final Seeing seeing;
  private final Ask ask;
  private final Scoring scoring;
  private final Scan scan;
  private final Set<Narrowing> watched;
  private final RoomFilter room;

  /** The cheap ones first; circles are worked out for whoever is left. */
  private final LinkedHashMap<Narrowing, Step> steps = new LinkedHashMap<>();

  private final long[] asked = new long[Part.WORDS];
  private final long[] failingOne = new long[Part.WORDS];
  private final long[] more = new long[Part.WORDS];
  private long[] passing = failingOne;
  private final Optional<Sets> words;
  private @Nullable Filtering loose;

  /**
   * @param watched for which {@link #without} will be asked
   */
  Filtering(
      Reading reading,
      Ask ask,
      Scoring scoring,
      Filters filters,
      Seeing seeing,
      Set<Narrowing> watched) {
    this(reading, ask, scoring, filters, seeing, watched, null);
  }

  /**
   * @param loosened whose reading of the words this takes
   */
  private Filtering(
      Reading reading,
      Ask ask,
      Scoring scoring,
      Filters filters,
      Seeing seeing,
      Set<Narrowing> watched,
      @Nullable Filtering loosened) {
    this.reading = reading;
    this.ask = ask;
    this.scoring = scoring;
    this.filters = filters;
    this.seeing = seeing;
    this.watched = watched;
    this.room = new RoomFilter(reading, filters, ask.now());
    Clauses clauses = new Clauses(reading, seeing.mentee());
    var self = seeing.mentee().personId();
    var blocked = reading.ties().around(self).filter(seeing::isBlocked);
    this.scan =
        new Scan(
            reading,
            ask,
            scoring,
            List.of(clauses.visible()),
            Stream.concat(Stream.of(self), blocked),
            Upfront.NOTHING);
    addSteps(clauses);
    this.words = loosened == null ? words(clauses) : loosened.words;
    words.ifPresent(sets -> steps.putFirst(Narrowing.TEXT, new Step(of(sets))));
  }

  private Optional<Sets> words(Clauses clauses) {
    return Wording.of(
        filters.text(),
        clauses,
        sets -> isAnybody(sets, steps.values()),
        sets -> isAnybody(sets, List.of()));
  }

  private boolean isAnybody(Sets words, Collection<Step> others) {
    long[] left = new long[Part.WORDS];
    for (int part = 0; part < reading.state().parts.length; part++) {
      words.fill(part, left);
      if (!Part.isEmpty(left)) {
        Part.and(left, scan.passing(part));
      }
      for (Step step : others) {
        if (!Part.isEmpty(left)) {
          step.filter.fill(part, left, step.passing);
          Part.and(left, step.passing);
        }
      }
      if (!Part.isEmpty(left)) {
        return true;
      }
    }
    return false;
  }

  private void addSteps(Clauses clauses) {
    filters
        .any()
        .forEach((facet, values) -> {
          if (facet != Facet.CIRCLE) {
            add(Narrowing.by(facet), of(new Sets(List.of(clauses.of(facet, values)))));
          }
        });
    if (filters.free().orElse(0) > 0) {
      add(Narrowing.FREE, room::free);
    }
    if (filters.answersWithin().isPresent()) {
      add(Narrowing.ANSWERS_WITHIN, room::answers);
    }
    filters
        .overlapHours()
        .ifPresent(least ->
            add(
                Narrowing.OVERLAP_HOURS,
                (part, asked, into) -> scan.meeting(part, least, asked, into)));
    Set<String> circles = filters.of(Facet.CIRCLE);
    if (!circles.isEmpty()) {
      add(Narrowing.CIRCLE, circles(circles));
    }
  }

  private void add(Narrowing narrowing, Filter filter) {
    steps.put(narrowing, new Step(filter));
  }

  private static Filter of(Sets sets) {
    return (part, _, into) -> sets.fill(part, into);
  }

  private Filter circles(Set<String> names) {
    List<Circle> wanted = names.stream().map(Circle::valueOf).toList();
    return (part, _, into) -> {
      Circles circles = scan.circles(part);
      Part.none(into);
      wanted.forEach(circle -> Part.or(into, circles.members(circle)));
    };
  }

  /** Who of a part is found. */
  long[] passing(int part) {
    passing = scan.passing(part);
    Part.none(failingOne);
    for (Map.Entry<Narrowing, Step> entry : steps.entrySet()) {
      Step step = entry.getValue();
      for (int i = 0; i < Part.WORDS; i++) {
        asked[i] = passing[i] | failingOne[i];
      }
      if (!Part.isEmpty(asked)) {
        step.filter.fill(part, asked, step.passing);
        narrow(step.passing, watched.contains(entry.getKey()) ? -1 : 0);
      }
    }
    return passing;
  }

  private void narrow(long[] let, long watch) {
    for (int i = 0; i < Part.WORDS; i++) {
      failingOne[i] = (failingOne[i] & let[i]) | (passing[i] & ~let[i] & watch);
      passing[i] &= let[i];
    }
  }

  /**
   * Who of the part that was looked through last would be found without one of the filters; to be
   * read at once, and before the part is ranked.
   */
  long[] without(Narrowing narrowing, int part) {
    Step step = steps.get(narrowing);
    if (step == null) {
      return passing;
    }
    if (narrowing == Narrowing.INTERACTION && steps.containsKey(Narrowing.FREE)) {
      return withoutInteraction().passing(part);
    }
    for (int i = 0; i < Part.WORDS; i++) {
      more[i] = passing[i] | (failingOne[i] & ~step.passing[i]);
    }
    return more;
  }

  /** Without a wanted interaction, places are looked for in all. */
  private Filtering withoutInteraction() {
    if (loose == null) {
      Filters fewer = filters.without(Narrowing.INTERACTION);
      loose = new Filtering(reading, ask, scoring, fewer, seeing, Set.of(), this);
    }
    return loose;
  }

  /** The filters that let anything less than everybody through. */
  Set<Narrowing> narrowings() {
    return steps.keySet();
  }

  /** By whose places and limits they are filtered. */
  RoomFilter room() {
    return room;
  }

  /** Ranks those of the part that was looked through last. */
  void rank(int part, Best best) {
    scan.rank(part, best);
  }

  /** Adds up the circles of a part's rows. */
  void countCircles(int part, long[] rows, int[] inCircle) {
    if (!Part.isEmpty(rows)) {
      scan.circles(part).count(rows, inCircle);
    }
  }

  /** Adds up who of a part's rows can meet the mentee for so many hours, by each least. */
  void countMeeting(int part, long[] rows, int[] least, int[] counts) {
    scan.countMeeting(part, rows, least, counts);
  }
}
