package org.constellation.engagement.engagements;

import java.time.Clock;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Engagements: their store, what opens them, what falls due in them. */
@Configuration(proxyBeanMethods = false)
class EngagementsConfiguration {

  @Bean
  Aggregates<Engagement, EngagementEvent> engagements(Stores stores) {
    return stores.aggregates(EngagementStore.TYPE);
  }

  @Bean
  Consumer<Message<?>> openings(
      EventHandling handling,
      Aggregates<Engagement, EngagementEvent> engagements,
      Cards<CampusCard> campuses) {
    return handling.creating(
        "openings", Topic.REQUESTS, RequestEvent.class, new Openings(engagements, campuses));
  }

  @Bean
  EngagementDesk engagementDesk(Aggregates<Engagement, EngagementEvent> engagements, Clock clock) {
    return new EngagementDesk(engagements, clock);
  }

  /** Check-ins that fall due or overdue, and rests that end by themselves. */
  @Bean
  DueTask engagementsDue(Aggregates<Engagement, EngagementEvent> engagements) {
    return new AggregateDue<>("engagements", engagements, Engagement::due, _ -> {});
  }
}
