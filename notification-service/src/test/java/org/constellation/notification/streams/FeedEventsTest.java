package org.constellation.notification.streams;

import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.NotificationEvent.NotificationCreated;
import org.constellation.contracts.events.NotificationEvent.NotificationRead;
import org.constellation.platform.events.BroadcastListenerContract;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;

@Hears("feedEvents")
class FeedEventsTest extends BroadcastListenerContract<NotificationEvent> {

  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);

  @Override
  protected Stage stage(EventHandling handling) {
    Streams streams = new Streams();
    Map<UUID, Bell> bells = Map.of(MENTEE, streams.open(MENTEE), MENTOR, streams.open(MENTOR));
    Set<UUID> woken = new HashSet<>();
    return new Stage(
        new StreamConfiguration().feedEvents(handling, streams), () -> woken(bells, woken));
  }

  /** Who was woken since the beginning; being woken once more finds nothing new. */
  private static Set<UUID> woken(Map<UUID, Bell> bells, Set<UUID> woken) {
    bells.forEach((person, bell) -> {
      try {
        if (bell.await(Duration.ZERO)) {
          woken.add(person);
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    return Set.copyOf(woken);
  }

  @Override
  protected List<NotificationEvent> story() {
    return List.of(
        new NotificationCreated(FIRST, MENTEE, "north", NOON),
        new NotificationRead(FIRST, MENTEE, "north", NOON));
  }

  @Override
  protected NotificationEvent another() {
    return new NotificationCreated(SECOND, MENTOR, "south", NOON);
  }

  @Override
  protected UUID subject(NotificationEvent event) {
    return event.equals(another()) ? SECOND : FIRST;
  }

  @Override
  protected String campus(NotificationEvent event) {
    return "north";
  }
}
