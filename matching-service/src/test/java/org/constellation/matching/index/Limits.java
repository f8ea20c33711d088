package org.constellation.matching.index;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;

/** How many keep to each usual limit: by looking at all who are found without any. */
final class Limits {

  private final Filters set;
  private final Ask ask;

  Limits(Filters set, Ask ask) {
    this.set = set;
    this.ask = ask;
  }

  /**
   * @param found who is found without one of the filters
   */
  Map<Limit, Map<String, Integer>> count(Function<Narrowing, List<Candidate>> found) {
    Map<Limit, Map<String, Integer>> counts = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      counts.put(limit, count(limit, found.apply(limit.narrowing())));
    }
    return counts;
  }

  private Map<String, Integer> count(Limit limit, List<Candidate> all) {
    return switch (limit) {
      case OVERLAP_HOURS ->
          kept(
              all,
              Stream.concat(Stream.of(1, 2, 5, 10, 20), set.overlapHours().stream().boxed()),
              least -> only(OptionalInt.of(least), OptionalInt.empty(), Optional.empty()));
      case FREE ->
          kept(
              all,
              Stream.concat(Stream.of(1), set.free().stream().boxed()),
              least -> only(OptionalInt.empty(), OptionalInt.of(least), Optional.empty()));
      case ANSWERS_WITHIN ->
          kept(
              all,
              Stream.concat(
                  Stream.of(6, 24, 48, 72, 96, 120, 168, 336).map(Duration::ofHours),
                  set.answersWithin().stream()),
              most -> only(OptionalInt.empty(), OptionalInt.empty(), Optional.of(most)));
    };
  }

  /** Places are counted by the interactions that are wanted. */
  private Filters only(OptionalInt hours, OptionalInt free, Optional<Duration> within) {
    Filters interactions = set;
    for (Narrowing narrowing : Narrowing.values()) {
      interactions =
          narrowing == Narrowing.INTERACTION ? interactions : interactions.without(narrowing);
    }
    return new Filters("", interactions.any(), hours, free, within);
  }

  private <T> Map<String, Integer> kept(
      List<Candidate> all, Stream<T> limits, Function<T, Filters> filters) {
    ShownText anything = ShownText.wanted("", List.of(), List.of());
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (T limit : new TreeSet<>(limits.toList())) {
      Sieve sieve = new Sieve(filters.apply(limit), ask, anything);
      int many = (int) all.stream().filter(sieve::passes).count();
      if (many > 0) {
        counts.put(limit.toString(), many);
      }
    }
    return counts;
  }
}
