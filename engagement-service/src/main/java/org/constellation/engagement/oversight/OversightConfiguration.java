package org.constellation.engagement.oversight;

import java.util.function.Consumer;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.showing.People;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.EventHandling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Oversight: its facts and where they come from. */
@Configuration(proxyBeanMethods = false)
class OversightConfiguration {

  @Bean
  Aggregates<RequestFact, EngagementEvent> facts(Stores stores) {
    return stores.aggregates(RequestFact.TYPE);
  }

  @Bean
  Consumer<Message<?>> requestFacts(
      EventHandling handling, Aggregates<RequestFact, EngagementEvent> facts) {
    return handling.counting(
        "requestFacts", Topic.REQUESTS, RequestEvent.class, new RequestFacts(facts));
  }

  @Bean
  OversightDesk oversightDesk(
      Aggregates<Engagement, EngagementEvent> engagements,
      Aggregates<RequestFact, EngagementEvent> facts,
      People people) {
    return new OversightDesk(engagements, facts, people);
  }
}
