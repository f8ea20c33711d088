package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
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
  private final Filtering filtering;

  Searching(Reading reading, ProfileCard mentee, Search search) {
    this.reading = reading;
    this.state = reading.state();
    this.search = search;
    this.seeing = new Seeing(reading.ties(), mentee);
    this.ask = ask(mentee, search);
    this.scoring = new Scoring(ask, state.rarity);
    this.filtering = new Filtering(reading, ask, scoring, search.filters(), seeing);
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
    int[] inCircle = new int[Circle.values().length];
    long[][] found = new long[state.parts.length][];
    int total = 0;
    for (int part = 0; part < found.length; part++) {
      long[] passing = filtering.passing(part);
      int count = Part.count(passing);
      found[part] = count == 0 ? FacetCounts.NOBODY : passing.clone();
      if (count > 0) {
        filtering.rank(part, best, inCircle);
        total += count;
      }
    }
    return found(best, total, new FacetCounts(reading, seeing.mentee(), found, inCircle));
  }

  private Found found(Best best, int total, FacetCounts facets) {
    List<Candidate> page = new ArrayList<>();
    int shown = Math.min(best.count(), search.limit());
    for (int i = 0; i < shown; i++) {
      reading
          .mentor(best.row(i))
          .filter(seeing::sees)
          .map(mentor -> Reading.candidate(seeing.mentee(), mentor, scoring))
          .ifPresent(page::add);
    }
    boolean more = best.count() > search.limit() && shown > 0;
    return new Found(
        page,
        facets.all(),
        total,
        more ? Optional.of(position(best, shown - 1)) : Optional.empty(),
        total == 0
            ? Filtering.hint(reading, ask, scoring, search.filters(), seeing)
            : Optional.empty());
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
