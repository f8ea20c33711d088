package org.constellation.engagement.conversation;

import java.time.Clock;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages and their store. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

  @Bean
  Aggregates<Message, EngagementEvent> messages(Stores stores) {
    return stores.aggregates(Message.TYPE);
  }

  @Bean
  ConversationDesk conversationDesk(
      EngagementDesk engagements, Aggregates<Message, EngagementEvent> messages, Clock clock) {
    return new ConversationDesk(engagements, messages, clock);
  }
}
