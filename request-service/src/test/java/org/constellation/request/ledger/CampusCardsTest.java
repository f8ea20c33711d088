package org.constellation.request.ledger;

import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.request.Cast;
import org.constellation.request.TestClock;
import org.constellation.request.people.People;
import org.springframework.messaging.Message;

@Hears("campusCards")
class CampusCardsTest extends CardListenerContract<CampusCard> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<CampusCard> cards) {
    TestClock clock = new TestClock();
    var ledgers =
        new Ledgers(
            new InMemoryAggregates<>(LedgerConfiguration.LEDGERS, clock),
            new People(new InMemoryCards<>(), cards),
            clock);
    return new LedgerConfiguration().campusCards(handling, cards, ledgers);
  }

  @Override
  protected CampusCard card(long version) {
    return Cast.campus(Cast.NORTH, version, Cast.policy(5, 5));
  }

  @Override
  protected CampusCard another() {
    return Cast.campus(Cast.SOUTH, 1, Cast.policy(5, 5));
  }
}
