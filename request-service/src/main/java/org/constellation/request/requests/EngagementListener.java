package org.constellation.request.requests;

import java.time.Clock;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.AgreementReached;
import org.constellation.contracts.events.EngagementEvent.CheckInDue;
import org.constellation.contracts.events.EngagementEvent.CheckInOverdue;
import org.constellation.contracts.events.EngagementEvent.CheckInRecorded;
import org.constellation.contracts.events.EngagementEvent.ContentReported;
import org.constellation.contracts.events.EngagementEvent.EngagementAtRisk;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.EngagementEvent.EngagementEnded;
import org.constellation.contracts.events.EngagementEvent.EngagementPaused;
import org.constellation.contracts.events.EngagementEvent.EngagementResumed;
import org.constellation.contracts.events.EngagementEvent.EngagementStarted;
import org.constellation.contracts.events.EngagementEvent.FeedbackGiven;
import org.constellation.contracts.events.EngagementEvent.MessagePosted;
import org.constellation.contracts.events.EngagementEvent.SessionHeld;
import org.constellation.contracts.events.EngagementEvent.SessionScheduled;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventHandler;
import org.constellation.platform.events.Handled;
import org.constellation.request.relations.Pair;

/**
 * Notes that an engagement is over, which frees the mentor's place. Only the end matters here and
 * it is final, so neither order nor repetition can do harm and no cursor has to move for the rest.
 */
final class EngagementListener implements EventHandler<EngagementEvent> {

  private final Aggregates<Request, RequestEvent> requests;
  private final SagaDesk saga;
  private final Clock clock;

  EngagementListener(Aggregates<Request, RequestEvent> requests, SagaDesk saga, Clock clock) {
    this.requests = requests;
    this.saga = saga;
    this.clock = clock;
  }

  @Override
  public Handled handle(Envelope<? extends EngagementEvent> envelope) {
    return switch (envelope.event()) {
      case EngagementCompleted completed -> close(completed);
      case EngagementEnded ended -> close(ended);
      case EngagementStarted _,
          AgreementReached _,
          SessionScheduled _,
          SessionHeld _,
          CheckInDue _,
          CheckInRecorded _,
          CheckInOverdue _,
          EngagementAtRisk _,
          MessagePosted _,
          EngagementPaused _,
          EngagementResumed _,
          FeedbackGiven _,
          ContentReported _ ->
          Handled.APPLIED;
    };
  }

  private Handled close(EngagementEvent over) {
    UUID id = over.engagementId();
    Versioned<Request> before = find(id);
    check(over, before.state().ask().pair());
    return switch (requests.change(
        Scope.SERVICE, id, request -> HouseMoves.close(request, over.at(), clock.instant()))) {
      case Outcome.Changed<Request>(var now) -> {
        var _ = saga.carryOn(now);
        yield now.version() == before.version() ? Handled.DUPLICATE : Handled.APPLIED;
      }
      case Outcome.Refused<Request> _, Outcome.Absent<Request> _, Outcome.Stale<Request> _ ->
          throw new IllegalStateException("an engagement without its request: " + id);
    };
  }

  private Versioned<Request> find(UUID id) {
    return requests
        .find(Scope.SERVICE, id)
        .orElseThrow(() -> new IllegalStateException("an engagement without its request: " + id));
  }

  /** An event may only speak of the two people and campuses that the request is about. */
  private static void check(EngagementEvent event, Pair pair) {
    Pair told =
        new Pair(event.menteeId(), event.menteeCampus(), event.mentorId(), event.mentorCampus());
    if (!told.equals(pair)) {
      throw new IllegalArgumentException("an engagement between others: " + event.engagementId());
    }
  }
}
