package org.constellation.engagement.conversation;

import java.time.Clock;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Messages in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class ConversationStage {

  @Bean
  ConversationDesk conversationDesk(EngagementDesk engagements, Clock clock) {
    return new ConversationDesk(engagements, new InMemoryAggregates<>(Message.TYPE, clock), clock);
  }
}
