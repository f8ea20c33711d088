package org.constellation.notification.notifications;

import static org.constellation.notification.Moments.NOON;
import static org.constellation.notification.notices.Events.MENTEE;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.TransitionDeclared;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.platform.events.Hears;

@Hears("personEvents")
class PersonEventsTest extends TellingContract<PersonEvent> {

  PersonEventsTest() {
    super(new NotificationsConfiguration()::personEvents);
  }

  private static PersonEvent declared(UUID person) {
    return new TransitionDeclared(person, "north", Transition.GRADUATING, NOON);
  }

  @Override
  protected List<PersonEvent> story() {
    return List.of(
        declared(MENTEE), new NeedsChecked(MENTEE, "north", NOON, true), declared(MENTEE));
  }

  @Override
  protected PersonEvent another() {
    return declared(OTHER);
  }

  @Override
  protected UUID subject(PersonEvent event) {
    return event.personId();
  }

  @Override
  protected String campus(PersonEvent event) {
    return event.campus();
  }
}
