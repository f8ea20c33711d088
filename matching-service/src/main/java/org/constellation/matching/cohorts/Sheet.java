package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.CohortProposed;
import org.constellation.contracts.events.ProfileCard;

/**
 * What some mentees of a cohort get. As many as one outbox can tell of at once, so that even a
 * hundred thousand are told in few writes.
 *
 * @param attempt of the run, whose choice it is
 * @param number from 0; mentees are in the order of their ids from sheet to sheet
 * @param told whether its pairs were proposed
 */
record Sheet(
    UUID runId, String campus, int attempt, int number, List<Entry> entries, boolean told) {

  /** Below the 64 events that may wait in an outbox. */
  static final int MOST_ENTRIES = 50;

  Sheet {
    entries = List.copyOf(entries);
  }

  /** A later attempt's choice. */
  Decision<Sheet, MatchEvent> replacedBy(Sheet newer) {
    return Decision.made(!told && newer.attempt >= attempt ? newer : this);
  }

  /**
   * Proposes its pairs, once.
   *
   * @param cards of the people as they are known now
   */
  Decision<Sheet, MatchEvent> tell(
      Setup setup,
      CohortRun.Chosen chosen,
      Function<UUID, Optional<ProfileCard>> cards,
      Instant now) {
    if (told) {
      return Decision.made(this);
    }
    List<MatchEvent> events =
        entries.stream()
            .map(chosen::current)
            .flatMap(entry -> proposed(entry, setup, cards, now))
            .toList();
    return new Decision.Made<>(new Sheet(runId, campus, attempt, number, entries, true), events);
  }

  private Stream<MatchEvent> proposed(
      Entry entry, Setup setup, Function<UUID, Optional<ProfileCard>> cards, Instant now) {
    Pairing pairing = entry.pairing();
    return pairing == null
        ? Stream.empty()
        : Stream.of(
            new CohortProposed(
                runId,
                entry.menteeId(),
                campus,
                pairing.mentorId(),
                pairing.mentorCampus(),
                setup.need(),
                setup.interaction(),
                now,
                cards.apply(entry.menteeId()).map(ProfileCard::version).orElse(null),
                cards.apply(pairing.mentorId()).map(ProfileCard::version).orElse(null)));
  }
}
