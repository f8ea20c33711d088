package org.constellation.engagement.showing;

import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.springframework.messaging.Message;

@Hears("campusCards")
class CampusCardsTest extends CardListenerContract<CampusCard> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<CampusCard> cards) {
    return new ShowingConfiguration().campusCards(handling, cards);
  }

  private static CampusCard of(String campus, long version) {
    return new CampusCard(
        campus, version, "Town", null, "UTC", "en", "#000000", CampusPolicy.DEFAULT);
  }

  @Override
  protected CampusCard card(long version) {
    return of("north-town", version);
  }

  @Override
  protected CampusCard another() {
    return of("south-town", 1);
  }
}
