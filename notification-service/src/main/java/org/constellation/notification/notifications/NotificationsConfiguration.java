package org.constellation.notification.notifications;

import java.time.Clock;
import java.util.function.Consumer;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.notification.notices.Notices;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** From everybody's events to notifications. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

  @Bean
  Aggregates<Notification, NotificationEvent> notifications(Stores stores) {
    return stores.aggregates(Notification.TYPE);
  }

  @Bean
  Cards<ProfileCard> people(Stores stores) {
    return stores.cards(Topic.PROFILES, ProfileCard.class);
  }

  @Bean
  Telling telling(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      Clock business,
      @Qualifier("wall") Clock wall) {
    return new Telling(notifications, people, business, wall);
  }

  @Bean
  Consumer<Message<?>> profileCards(EventHandling handling, Cards<ProfileCard> people) {
    return handling.newest("profileCards", Topic.PROFILES, ProfileCard.class, people);
  }

  @Bean
  Consumer<Message<?>> requestEvents(EventHandling handling, Telling telling) {
    return handling.creating(
        "requestEvents",
        Topic.REQUESTS,
        RequestEvent.class,
        cause -> telling.tell(cause.id(), Notices.of(cause.event())));
  }

  @Bean
  Consumer<Message<?>> engagementEvents(EventHandling handling, Telling telling) {
    return handling.creating(
        "engagementEvents",
        Topic.ENGAGEMENTS,
        EngagementEvent.class,
        cause -> telling.tell(cause.id(), Notices.of(cause.event())));
  }

  @Bean
  Consumer<Message<?>> personEvents(EventHandling handling, Telling telling) {
    return handling.creating(
        "personEvents",
        Topic.PERSON_EVENTS,
        PersonEvent.class,
        cause -> telling.tell(cause.id(), Notices.of(cause.event())));
  }

  @Bean
  Consumer<Message<?>> matchEvents(EventHandling handling, Telling telling) {
    return handling.creating(
        "matchEvents",
        Topic.MATCHES,
        MatchEvent.class,
        cause -> telling.tell(cause.id(), Notices.of(cause.event())));
  }
}
