package org.constellation.request.ledger;

import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.util.Map;
import java.util.function.Consumer;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Visibility;
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

@Hears("profileCards")
class ProfileCardsTest extends CardListenerContract<ProfileCard> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<ProfileCard> cards) {
    TestClock clock = new TestClock();
    var ledgers =
        new Ledgers(
            new InMemoryAggregates<>(LedgerConfiguration.LEDGERS, clock),
            new People(cards, new InMemoryCards<>()),
            clock);
    return new LedgerConfiguration().profileCards(handling, cards, ledgers);
  }

  @Override
  protected ProfileCard card(long version) {
    Offering offering = Cast.offering(Map.of(CV_REVIEW, 1), 1, 4, Visibility.CAMPUS);
    return Cast.mentor("mona", Cast.NORTH, version, offering);
  }

  @Override
  protected ProfileCard another() {
    return Cast.mentee("ada", Cast.NORTH, false);
  }
}
