package org.constellation.engagement.oversight;

import static org.constellation.contracts.Decision.made;

import java.util.List;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.engagement.engagements.Pair;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.events.EventHandler;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.Malformed;

/** Keeps one fact a request, so that a campus can count without reading anything. */
final class RequestFacts implements EventHandler<RequestEvent> {

  private final Aggregates<RequestFact, EngagementEvent> facts;

  RequestFacts(Aggregates<RequestFact, EngagementEvent> facts) {
    this.facts = facts;
  }

  @Override
  public Handled handle(Envelope<? extends RequestEvent> envelope) {
    RequestEvent event = envelope.event();
    Pair pair = Pair.of(event);
    if (!envelope.subject().equals(event.requestId().toString())
        || !pair.campuses().contains(envelope.campus())) {
      throw new Malformed("subject or campus is not the request's", null);
    }
    RequestFact first = RequestFact.unknown(event).with(event);
    return switch (facts.create(event.requestId(), null, first, List.of())) {
      case Creation.Fresh<RequestFact> _ -> Handled.APPLIED;
      case Creation.Existing<RequestFact>(var there, _) -> more(there.state(), event, pair);
    };
  }

  private Handled more(RequestFact there, RequestEvent event, Pair pair) {
    if (!there.pair().equals(pair)) {
      throw new Malformed("a request of other people has this id", null);
    }
    if (there.with(event).equals(there)) {
      return Handled.DUPLICATE; // or one that changes nothing here
    }
    facts.change(Scope.SERVICE, event.requestId(), fact -> made(fact.with(event)));
    return Handled.APPLIED;
  }
}
