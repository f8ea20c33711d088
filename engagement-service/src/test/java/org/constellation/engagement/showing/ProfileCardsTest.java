package org.constellation.engagement.showing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.events.CardListenerContract;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Hears;
import org.springframework.messaging.Message;

@Hears("profileCards")
class ProfileCardsTest extends CardListenerContract<ProfileCard> {

  @Override
  protected Consumer<Message<?>> consumer(EventHandling handling, Cards<ProfileCard> cards) {
    return new ShowingConfiguration().profileCards(handling, cards);
  }

  private static ProfileCard of(UUID person, long version) {
    return new ProfileCard(
        person,
        "north-town",
        version,
        "Ada Lind",
        "Bright Heron",
        false,
        null,
        "en",
        "UTC",
        Set.of(Role.MENTEE),
        Affiliation.STUDENT,
        Mode.ONLINE,
        Level.STUDENT,
        null,
        null,
        null,
        null,
        List.of("en"),
        List.of(),
        List.of(),
        null);
  }

  @Override
  protected ProfileCard card(long version) {
    return of(new UUID(1, 1), version);
  }

  @Override
  protected ProfileCard another() {
    return of(new UUID(1, 2), 1);
  }
}
