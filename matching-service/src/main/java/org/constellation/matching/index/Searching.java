package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Part;
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

  Searching(Reading reading, ProfileCard mentee, Search search) {
    this.reading = reading;
    this.state = reading.state();
    this.search = search;
    this.seeing = new Seeing(reading.ties(), mentee);
    this.ask = ask(mentee, search);
    this.scoring = new Scoring(ask, state.rarity, state.equity);
  }

  private Filtering filtering(Set<Narrowing> narrowings) {
    return new Filtering(reading, ask, scoring, search.filters(), seeing, narrowings);
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
    // Words are never counted without: everybody else would be looked at by all other filters.
    Filtering filtering = filtering(EnumSet.complementOf(EnumSet.of(Narrowing.TEXT)));
    Clauses clauses = new Clauses(reading, seeing.mentee());
    Tally tally = new Tally(reading, clauses, search.filters(), filtering);
    for (int part = 0; part < state.parts.length; part++) {
      if (tally.add(part, filtering.passing(part)) > 0) {
        filtering.rank(part, best);
      }
    }
    return new Found(
        page(best),
        tally.facets(),
        tally.limits(),
        tally.found(),
        next(best),
        tally.found() == 0 ? hint() : Optional.empty());
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
