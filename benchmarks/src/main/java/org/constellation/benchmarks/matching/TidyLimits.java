package org.constellation.benchmarks.matching;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.Facet;
import org.constellation.matching.index.Filters;
import org.constellation.matching.index.Limit;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;

/**
 * How many objects keep to each of the usual limits, and whether one keeps to those that are set.
 */
final class TidyLimits {

  private final Filters filters;
  private final Ask ask;
  private final List<InteractionType> wanted;
  private final Map<Integer, Integer> hours = new TreeMap<>();
  private final Map<Integer, Integer> places = new TreeMap<>();
  private final Map<Duration, Integer> times = new TreeMap<>();

  TidyLimits(Filters filters, Ask ask) {
    this.filters = filters;
    this.ask = ask;
    this.wanted =
        filters.any().getOrDefault(Facet.INTERACTION, Set.of()).stream()
            .map(InteractionType::valueOf)
            .toList();
    for (int least : new int[] {1, 2, 5, 10, 20}) {
      hours.put(least, 0);
    }
    places.put(1, 0);
    for (int most : new int[] {6, 24, 48, 72, 96, 120, 168, 336}) {
      times.put(Duration.ofHours(most), 0);
    }
    filters.overlapHours().ifPresent(least -> hours.put(least, 0));
    filters.free().ifPresent(least -> places.put(least, 0));
    filters.answersWithin().ifPresent(most -> times.put(most, 0));
  }

  private boolean ofSome() {
    return !wanted.isEmpty();
  }

  /** Counts a mentor who passes all other filters. */
  void count(Mentor mentor) {
    boolean meets = meets(mentor);
    boolean free = isFree(mentor, ofSome());
    boolean answers = answers(mentor);
    if (free && answers) {
      int shared = mentor.sharedHours(ask.mentee(), ask.now());
      hours.replaceAll((least, many) -> shared >= least ? many + 1 : many);
    }
    if (meets && answers) {
      int most = places(mentor, ofSome());
      places.replaceAll((least, many) -> most >= least ? many + 1 : many);
    }
    if (meets && free) {
      int usual = usual(mentor);
      times.replaceAll((most, many) -> usual <= most.toMinutes() ? many + 1 : many);
    }
  }

  boolean answers(Mentor mentor) {
    return filters.answersWithin().isEmpty()
        || usual(mentor) <= filters.answersWithin().get().toMinutes();
  }

  private static int usual(Mentor mentor) {
    MentorLoad load = mentor.load().orElseThrow();
    return Room.answerMinutes(load).orElse(Integer.MAX_VALUE);
  }

  boolean meets(Mentor mentor) {
    return filters.overlapHours().isEmpty()
        || mentor.sharedHours(ask.mentee(), ask.now()) >= filters.overlapHours().getAsInt();
  }

  /**
   * @param ofSome whether only places of the wanted interactions count
   */
  boolean isFree(Mentor mentor, boolean ofSome) {
    int least = filters.free().orElse(0);
    return least == 0 || places(mentor, ofSome) >= least;
  }

  private int places(Mentor mentor, boolean ofSome) {
    if (!Room.mayBeAsked(mentor, ask.now())) {
      return 0;
    }
    Set<InteractionType> offered = mentor.offering().places().keySet();
    return ofSome
        ? most(mentor, wanted.stream())
        : most(mentor, offered.stream()) > 0 ? Room.freeInAll(mentor) : 0;
  }

  private static int most(Mentor mentor, Stream<InteractionType> types) {
    return types.mapToInt(type -> Room.free(mentor, type)).max().orElse(0);
  }

  /** What nobody keeps to is left out. */
  Map<Limit, Map<String, Integer>> counts() {
    Map<Limit, Map<String, Integer>> counts = new EnumMap<>(Limit.class);
    counts.put(Limit.OVERLAP_HOURS, named(hours));
    counts.put(Limit.FREE, named(places));
    counts.put(Limit.ANSWERS_WITHIN, named(times));
    return counts;
  }

  private static Map<String, Integer> named(Map<?, Integer> counts) {
    Map<String, Integer> named = new HashMap<>();
    counts.forEach((limit, many) -> {
      if (many > 0) {
        named.put(limit.toString(), many);
      }
    });
    return named;
  }
}
