package org.constellation.request.ledger;

import java.time.Clock;
import org.constellation.request.people.People;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the slice of the availability controller needs. */
@TestConfiguration(proxyBeanMethods = false)
public class AvailabilityBeans {

  @Bean
  AvailabilityDesk availabilityDesk(Ledgers ledgers, People people, Clock clock) {
    return new AvailabilityDesk(ledgers, people, clock);
  }
}
