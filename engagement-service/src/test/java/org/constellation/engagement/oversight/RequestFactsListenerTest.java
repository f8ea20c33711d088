package org.constellation.engagement.oversight;

import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.engagement.engagements.RequestListenerContract;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;

@Hears("requestFacts")
class RequestFactsListenerTest extends RequestListenerContract {

  @Override
  protected Stage stage(EventHandling handling) {
    var facts =
        new InMemoryAggregates<RequestFact, EngagementEvent>(
            RequestFact.TYPE, Clock.fixed(START, ZoneOffset.UTC));
    return new Stage(
        new OversightConfiguration().requestFacts(handling, facts),
        () ->
            facts.list(Scope.SERVICE, Keys.none(), Page.Wanted.first(10)).items().stream()
                .map(Versioned::state)
                .toList());
  }

  @Override
  protected List<RequestEvent> story() {
    UUID id = new UUID(1, 1);
    return List.of(
        created(id),
        new RequestEvent.MoreAsked(
            id, PAIR.menteeId(), PAIR.menteeCampus(), PAIR.mentorId(), PAIR.mentorCampus(), START),
        new RequestEvent.RequestExpired(
            id,
            PAIR.menteeId(),
            PAIR.menteeCampus(),
            PAIR.mentorId(),
            PAIR.mentorCampus(),
            START,
            null));
  }

  @Override
  protected RequestEvent another() {
    return created(new UUID(1, 2));
  }
}
