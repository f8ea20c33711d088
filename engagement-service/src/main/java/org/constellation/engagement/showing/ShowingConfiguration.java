package org.constellation.engagement.showing;

import java.time.Clock;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What is known of people and campuses, and how engagements are shown. */
@Configuration(proxyBeanMethods = false)
class ShowingConfiguration {

  @Bean
  Cards<ProfileCard> profiles(Stores stores) {
    return stores.cards(Topic.PROFILES, ProfileCard.class);
  }

  @Bean
  Cards<CampusCard> campuses(Stores stores) {
    return stores.cards(Topic.CAMPUSES, CampusCard.class);
  }

  @Bean
  Consumer<Message<?>> profileCards(EventHandling handling, Cards<ProfileCard> profiles) {
    return handling.newest("profileCards", Topic.PROFILES, ProfileCard.class, profiles);
  }

  @Bean
  Consumer<Message<?>> campusCards(EventHandling handling, Cards<CampusCard> campuses) {
    return handling.newest("campusCards", Topic.CAMPUSES, CampusCard.class, campuses);
  }

  @Bean
  People people(Cards<ProfileCard> profiles, Cards<CampusCard> campuses) {
    return new People(profiles, campuses);
  }

  @Bean
  EngagementViews engagementViews(People people, Clock clock) {
    return new EngagementViews(people, clock);
  }

  @Bean
  HttpAnswers httpAnswers(EngagementViews views) {
    return new HttpAnswers(views);
  }
}
