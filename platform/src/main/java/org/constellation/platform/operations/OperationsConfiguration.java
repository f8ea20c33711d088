package org.constellation.platform.operations;

import java.time.Clock;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.DuePoller;
import org.constellation.platform.events.Replays;
import org.constellation.platform.events.Shelf;
import org.constellation.platform.events.ShelfLists;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every service tells operators about itself. */
@Configuration(proxyBeanMethods = false)
public class OperationsConfiguration {

  @Bean
  HeldController heldController(
      @Value("${constellation.service}") String service,
      Shelf shelf,
      ShelfLists lists,
      Replays replays) {
    return new HeldController(service, shelf, lists, replays);
  }

  @Bean
  HealthController healthController(
      @Value("${constellation.service}") String service,
      HealthEndpoint health,
      Stores stores,
      Shelf shelf,
      DuePoller due,
      @Qualifier("wall") Clock wall) {
    return new HealthController(service, health, stores::outboxes, shelf, due, wall);
  }
}
