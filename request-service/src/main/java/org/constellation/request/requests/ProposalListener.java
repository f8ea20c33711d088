package org.constellation.request.requests;

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

/**
 * Makes a request of each pair that a cohort proposes, as if the mentee had asked: the mentor may
 * decline it and the mentee take it back. All limits hold; where one does not allow it, and where
 * the two may not see each other any more, there is no request.
 */
final class ProposalListener implements EventHandler<MatchEvent> {

  private static final String MESSAGE =
      "Our campus has looked for somebody who could help me and suggests you. Would it suit you?";

  private final RequestDesk desk;
  private final People people;

  ProposalListener(RequestDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  @Override
  public Handled handle(Envelope<? extends MatchEvent> envelope) {
    return switch (envelope.event()) {
      case CohortProposed proposed ->
          asking(proposed).map(ask -> ask(proposed, ask)).orElse(Handled.APPLIED);
      case SuggestionMade _ -> Handled.APPLIED;
    };
  }

  /** The same pair of the same run is one request, however often it is told. */
  static UUID requestId(UUID runId, UUID menteeId, UUID mentorId) {
    return EventIds.named("proposal", runId.toString(), menteeId.toString(), mentorId.toString());
  }

  private Handled ask(CohortProposed proposed, Asking asking) {
    UUID id = requestId(proposed.runId(), proposed.menteeId(), proposed.mentorId());
    Creation<Request> creation = desk.open(id, proposed.runId().toString(), asking);
    Versioned<Request> _ = desk.carryOn(creation.aggregate());
    return creation instanceof Creation.Fresh ? Handled.APPLIED : Handled.DUPLICATE;
  }

  private Optional<Asking> asking(CohortProposed proposed) {
    Optional<ProfileCard> mentee = people.person(proposed.menteeId());
    if (mentee.isPresent() && !mentee.get().campus().equals(proposed.menteeCampus())) {
      throw new IllegalArgumentException("a proposal to a mentee of another campus");
    }
    Optional<CampusCard> campus = people.campus(proposed.menteeCampus());
    return mentee.flatMap(card ->
        people
            .mentor(proposed.mentorId(), card.campus())
            .flatMap(mentor ->
                campus.map(home ->
                    new Asking(
                        card,
                        home,
                        mentor,
                        proposed.need(),
                        proposed.interaction(),
                        MESSAGE,
                        proposed.runId()))));
  }
}
