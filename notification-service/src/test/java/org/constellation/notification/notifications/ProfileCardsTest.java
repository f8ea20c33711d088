package org.constellation.notification.notifications;

import static org.constellation.notification.notices.Events.MENTEE;
import static org.constellation.notification.notices.Events.MENTOR;

import java.util.function.Consumer;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.People;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.springframework.messaging.Message;

@Hears("profileCards")
class ProfileCardsTest extends CardListenerContract<ProfileCard> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<ProfileCard> cards) {
    return new NotificationsConfiguration().profileCards(handling, cards);
  }

  @Override
  protected ProfileCard card(long version) {
    return People.card(MENTEE, "north").version(version).build();
  }

  @Override
  protected ProfileCard another() {
    return People.card(MENTOR, "south").build();
  }
}
