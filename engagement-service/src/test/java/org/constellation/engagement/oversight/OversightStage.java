package org.constellation.engagement.oversight;

import java.time.Clock;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.showing.People;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Facts in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class OversightStage {

  @Bean
  OversightDesk oversightDesk(
      InMemoryAggregates<Engagement, EngagementEvent> engagements, People people, Clock clock) {
    return new OversightDesk(
        engagements, new InMemoryAggregates<>(RequestFact.TYPE, clock), people);
  }
}
