package org.constellation.engagement.engagements;

import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.constellation.platform.events.InMemoryCards;

@Hears("openings")
class OpeningsListenerTest extends RequestListenerContract {

  @Override
  protected Stage stage(EventHandling handling) {
    var engagements =
        new InMemoryAggregates<Engagement, EngagementEvent>(
            EngagementStore.TYPE, Clock.fixed(START, ZoneOffset.UTC));
    return new Stage(
        new EngagementsConfiguration().openings(handling, engagements, new InMemoryCards<>()),
        engagements::published);
  }

  private static RequestEvent accepted(UUID id) {
    return new RequestAccepted(
        id,
        PAIR.menteeId(),
        PAIR.menteeCampus(),
        PAIR.mentorId(),
        PAIR.mentorCampus(),
        Need.COMMUNITY,
        ASKED,
        START);
  }

  @Override
  protected List<RequestEvent> story() {
    return List.of(created(Sample.ID), accepted(Sample.ID));
  }

  @Override
  protected RequestEvent another() {
    return accepted(new UUID(6, 6));
  }
}
