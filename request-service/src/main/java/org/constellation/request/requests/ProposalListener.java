package org.constellation.request.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.CohortProposed;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventHandler;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.Handled;
import org.constellation.request.people.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a request of each pair that a cohort proposes, as if the mentee had asked: the mentor may
 * decline it and the mentee take it back. All limits hold; where one does not allow it, and where
 * the two may not see each other any more, there is no request. Cards and proposals come in no
 * order: a proposal waits for the cards that it was made with.
 */
final class ProposalListener implements EventHandler<MatchEvent> {

  private static final String MESSAGE =
      "Our campus has looked for somebody who could help me and suggests you. Would it suit you?";

  private static final Logger log = LoggerFactory.getLogger(ProposalListener.class);

  /** Whoever has not come by then is gone, and nothing comes of the pair. */
  static final Duration PATIENCE = Duration.ofDays(14);

  private final RequestDesk desk;
  private final People people;
  private final Clock clock;

  ProposalListener(RequestDesk desk, People people, Clock clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Handled handle(Envelope<? extends MatchEvent> envelope) {
    return switch (envelope.event()) {
      case CohortProposed proposed -> handle(proposed);
      case SuggestionMade _ -> Handled.APPLIED;
    };
  }

  /** The same pair of the same run is one request, however often it is told. */
  static UUID requestId(UUID runId, UUID menteeId, UUID mentorId) {
    return EventIds.named("proposal", runId.toString(), menteeId.toString(), mentorId.toString());
  }

  private static UUID requestId(CohortProposed proposed) {
    return requestId(proposed.runId(), proposed.menteeId(), proposed.mentorId());
  }

  private Handled handle(CohortProposed proposed) {
    Optional<ProfileCard> mentee = card(proposed.menteeId(), proposed.menteeVersion());
    Optional<ProfileCard> mentor = card(proposed.mentorId(), proposed.mentorVersion());
    Optional<CampusCard> campus = people.campus(proposed.menteeCampus());
    // The mentor's campus says whom it shares its mentors with, and how many asks may wait.
    boolean isKnown = mentor.isPresent() && people.campus(proposed.mentorCampus()).isPresent();
    if (mentee.isEmpty() || campus.isEmpty() || !isKnown) {
      return await(proposed);
    }
    if (!mentee.get().campus().equals(proposed.menteeCampus())) {
      throw new IllegalArgumentException("a proposal to a mentee of another campus");
    }
    return people
        .mentor(proposed.mentorId(), proposed.menteeCampus())
        .map(visible -> ask(proposed, asking(proposed, mentee.get(), campus.get(), visible)))
        .orElse(Handled.APPLIED);
  }

  private Optional<ProfileCard> card(UUID personId, @Nullable Long version) {
    return people.person(personId).filter(card -> version == null || card.version() >= version);
  }

  private Handled await(CohortProposed proposed) {
    if (clock.instant().isBefore(proposed.at().plus(PATIENCE))) {
      return Handled.PARKED;
    }
    log.warn("no request {}: a card that it needs never came", requestId(proposed));
    return Handled.APPLIED;
  }

  private static Asking asking(
      CohortProposed proposed, ProfileCard mentee, CampusCard campus, ProfileCard mentor) {
    return new Asking(
        mentee, campus, mentor, proposed.need(), proposed.interaction(), MESSAGE, proposed.runId());
  }

  private Handled ask(CohortProposed proposed, Asking asking) {
    Creation<Request> creation =
        desk.open(requestId(proposed), proposed.runId().toString(), asking);
    Versioned<Request> _ = desk.carryOn(creation.aggregate());
    return creation instanceof Creation.Fresh ? Handled.APPLIED : Handled.DUPLICATE;
  }
}
