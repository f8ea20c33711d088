package org.constellation.request.requests;

import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.EngagementEvent.EngagementStarted;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.EventListenerContract;
import org.constellation.platform.events.Hears;
import org.constellation.request.Cast;
import org.constellation.request.ledger.LedgerPeek;

@Hears("engagementEvents")
class EngagementEventsTest extends EventListenerContract<EngagementEvent> {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  @Override
  protected Stage stage(EventHandling handling) {
    House house =
        House.inMemory()
            .campus(Cast.NORTH, Cast.policy(5, 5))
            .mentee("ada", Cast.NORTH)
            .mentee("ben", Cast.NORTH)
            .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 2), 2);
    house.desk.accept(house.ask(FIRST, "ada", "mona", CV_REVIEW));
    house.desk.accept(house.ask(SECOND, "ben", "mona", CV_REVIEW));
    return new Stage(
        new RequestConfiguration()
            .engagementEvents(handling, house.shelves.requests(), house.saga, house.clock),
        () ->
            List.of(
                house.request(FIRST).state(),
                house.request(SECOND).state(),
                LedgerPeek.taken(house.ledger("mona"))));
  }

  private static EngagementEvent completed(UUID id, String mentee) {
    return new EngagementCompleted(
        id, Cast.id(mentee), Cast.NORTH, Cast.id("mona"), Cast.NORTH, CV_REVIEW, AT);
  }

  @Override
  protected List<EngagementEvent> story() {
    return List.of(
        new EngagementStarted(
            FIRST, Cast.id("ada"), Cast.NORTH, Cast.id("mona"), Cast.NORTH, CV_REVIEW, AT),
        completed(FIRST, "ada"));
  }

  @Override
  protected EngagementEvent another() {
    return completed(SECOND, "ben");
  }

  @Override
  protected UUID subject(EngagementEvent event) {
    return event.engagementId();
  }

  @Override
  protected String campus(EngagementEvent event) {
    return event.menteeCampus();
  }
}
