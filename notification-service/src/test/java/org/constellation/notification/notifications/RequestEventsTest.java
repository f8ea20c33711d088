package org.constellation.notification.notifications;

import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.notification.notices.Events;
import org.constellation.platform.events.Hears;

@Hears("requestEvents")
class RequestEventsTest extends TellingContract<RequestEvent> {

  RequestEventsTest() {
    super(new NotificationsConfiguration()::requestEvents);
  }

  @Override
  protected List<RequestEvent> story() {
    return List.of(Events.created(), Events.accepted());
  }

  @Override
  protected RequestEvent another() {
    return new MoreAsked(OTHER, MENTEE, "north", MENTOR, "south", NOON);
  }

  @Override
  protected UUID subject(RequestEvent event) {
    return event.requestId();
  }

  @Override
  protected String campus(RequestEvent event) {
    return event.menteeCampus();
  }
}
