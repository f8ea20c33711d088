package org.constellation.notification.inbox;

import java.time.Clock;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.notifications.Notification;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.events.InMemoryCards;

/** Inboxes for the tests of other packages. */
public final class InboxDesks {

  private InboxDesks() {}

  /** Over what is kept, without knowing anybody. */
  public static InboxDesk over(Aggregates<Notification, NotificationEvent> kept, Clock clock) {
    return new InboxDesk(kept, new InMemoryCards<>(), clock);
  }
}
