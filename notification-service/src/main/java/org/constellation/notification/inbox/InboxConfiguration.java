package org.constellation.notification.inbox;

import java.time.Clock;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notifications.Notification;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.events.Cards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

  @Bean
  InboxDesk inboxDesk(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      Clock clock) {
    return new InboxDesk(notifications, people, clock);
  }
}
