package org.constellation.notification.notifications;

import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.AgreementReached;
import org.constellation.contracts.events.EngagementEvent.EngagementResumed;
import org.constellation.notification.notices.Events;
import org.constellation.platform.events.Hears;

@Hears("engagementEvents")
class EngagementEventsTest extends TellingContract<EngagementEvent> {

  EngagementEventsTest() {
    super(new NotificationsConfiguration()::engagementEvents);
  }

  @Override
  protected List<EngagementEvent> story() {
    EngagementEvent started = Events.started();
    UUID id = started.engagementId();
    return List.of(started, new AgreementReached(id, MENTEE, "north", MENTOR, "south", NOON));
  }

  @Override
  protected EngagementEvent another() {
    return new EngagementResumed(OTHER, MENTEE, "north", MENTOR, "south", NOON);
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
