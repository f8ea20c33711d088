package org.constellation.matching.index;

import java.util.Map;
import java.util.Set;
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
    if (filters.free().isEmpty()) {
      return true;
    }
    int least = filters.free().getAsInt();
    Set<String> interactions = filters.of(Facet.INTERACTION);
    return interactions.isEmpty()
        ? Room.freeInAll(mentor) >= least
        : interactions.stream()
            .map(InteractionType::valueOf)
            .anyMatch(wanted -> offers(mentor, wanted) && Room.free(mentor, wanted) >= least);
  }

  private static boolean offers(Mentor mentor, InteractionType wanted) {
    return mentor.offering().places().containsKey(wanted);
  }

  private boolean answers(Mentor mentor) {
    return filters.answersWithin().isEmpty()
        || mentor.load().stream()
            .flatMapToInt(load -> Room.answerMinutes(load).stream())
            .anyMatch(usual -> usual <= filters.answersWithin().get().toMinutes());
  }
}
