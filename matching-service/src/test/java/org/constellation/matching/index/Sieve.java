package org.constellation.matching.index;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;

/** Lets through what the filters want. */
final class Sieve {

  private final Filters filters;
  private final Ask ask;
  private final ShownText text;

  /**
   * @param text who shows the words that the filters want
   */
  Sieve(Filters filters, Ask ask, ShownText text) {
    this.filters = filters;
    this.ask = ask;
    this.text = text;
  }

  boolean passes(Candidate candidate) {
    Mentor mentor = candidate.mentor();
    return filters.any().entrySet().stream().allMatch(wanted -> has(wanted, candidate))
        && (filters.text().isEmpty() || text.isShownBy(mentor.card()))
        && free(mentor)
        && answers(mentor)
        && (filters.overlapHours().isEmpty()
            || mentor.sharedHours(ask.mentee(), ask.now()) >= filters.overlapHours().getAsInt());
  }

  private static boolean has(Map.Entry<Facet, Set<String>> wanted, Candidate candidate) {
    return Facets.values(wanted.getKey(), candidate).anyMatch(wanted.getValue()::contains);
  }

  private boolean free(Mentor mentor) {
    int least = filters.free().orElse(0);
    return least == 0 || (Room.mayBeAsked(mentor, ask.now()) && places(mentor) >= least);
  }

  /** Of any wanted interaction; or in all, where there is one to ask for. */
  private int places(Mentor mentor) {
    Set<String> interactions = filters.of(Facet.INTERACTION);
    if (!interactions.isEmpty()) {
      return most(mentor, interactions.stream().map(InteractionType::valueOf));
    }
    return most(mentor, Stream.of(InteractionType.values())) > 0 ? Room.freeInAll(mentor) : 0;
  }

  private static int most(Mentor mentor, Stream<InteractionType> wanted) {
    return wanted.mapToInt(type -> Room.free(mentor, type)).max().orElse(0);
  }

  private boolean answers(Mentor mentor) {
    return filters.answersWithin().isEmpty()
        || mentor.load().stream()
            .flatMapToInt(load -> Room.answerMinutes(load).stream())
            .anyMatch(usual -> usual <= filters.answersWithin().get().toMinutes());
  }
}
