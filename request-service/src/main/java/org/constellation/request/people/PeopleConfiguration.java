package org.constellation.request.people;

import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cards that this service keeps. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

  @Bean
  Cards<ProfileCard> profiles(Stores stores) {
    return stores.cards(Topic.PROFILES, ProfileCard.class);
  }

  @Bean
  Cards<CampusCard> campuses(Stores stores) {
    return stores.cards(Topic.CAMPUSES, CampusCard.class);
  }

  @Bean
  People people(Cards<ProfileCard> profiles, Cards<CampusCard> campuses) {
    return new People(profiles, campuses);
  }
}
