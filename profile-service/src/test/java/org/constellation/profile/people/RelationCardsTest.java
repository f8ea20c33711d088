package org.constellation.profile.people;

import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.Relation;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.springframework.messaging.Message;

@Hears("relationCards")
class RelationCardsTest extends CardListenerContract<Relation> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<Relation> cards) {
    return new PeopleConfiguration().relationCards(handling, cards);
  }

  private static Relation between(UUID mentee, long version) {
    return new Relation(
        mentee, "north", new UUID(2, 2), "south", version, Relation.State.ASKED, null, null);
  }

  @Override
  protected Relation card(long version) {
    return between(new UUID(1, 1), version);
  }

  @Override
  protected Relation another() {
    return between(new UUID(1, 2), 1);
  }
}
