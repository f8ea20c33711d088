package org.constellation.engagement.showing;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.platform.events.Cards;

/** What is known of people here; nothing of those whose card has not come or was erased. */
public final class People {

  private final Cards<ProfileCard> profiles;
  private final Cards<CampusCard> campuses;

  public People(Cards<ProfileCard> profiles, Cards<CampusCard> campuses) {
    this.profiles = profiles;
    this.campuses = campuses;
  }

  public Optional<ProfileCard> card(UUID person) {
    return profiles.find(person.toString());
  }

  Optional<PersonView> view(UUID person) {
    return card(person)
        .map(card ->
            PersonView.of(card, campuses.find(card.campus()).map(CampusCard::name).orElse(null)));
  }
}
