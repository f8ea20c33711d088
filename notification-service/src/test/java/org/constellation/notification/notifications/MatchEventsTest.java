package org.constellation.notification.notifications;

import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.constellation.platform.events.Hears;

@Hears("matchEvents")
class MatchEventsTest extends TellingContract<MatchEvent> {

  MatchEventsTest() {
    super(new NotificationsConfiguration()::matchEvents);
  }

  private static MatchEvent suggested(UUID id) {
    return new SuggestionMade(id, MENTEE, "north", NOON);
  }

  @Override
  protected List<MatchEvent> story() {
    UUID id = new UUID(1, 1);
    return List.of(suggested(id), suggested(id));
  }

  @Override
  protected MatchEvent another() {
    return suggested(OTHER);
  }

  @Override
  protected UUID subject(MatchEvent event) {
    return event instanceof SuggestionMade made ? made.suggestionId() : OTHER;
  }

  @Override
  protected String campus(MatchEvent event) {
    return "north";
  }
}
