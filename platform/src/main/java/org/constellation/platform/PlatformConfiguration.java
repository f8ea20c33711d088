package org.constellation.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.DueEndpoint;
import org.constellation.platform.due.DuePoller;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.EventsConfiguration;
import org.constellation.platform.http.DocumentConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.constellation.platform.operations.OperationsConfiguration;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.platform.outbox.RelaySweep;
import org.constellation.platform.time.OffsetClock;
import org.constellation.platform.time.Repeating;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** Everything that a service gets by depending on the platform and naming itself. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure"
          + ".OAuth2ResourceServerAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.web.servlet"
          + ".ServletWebSecurityAutoConfiguration"
    })
@ConditionalOnProperty("constellation.service")
@Import({
  SecurityConfiguration.class,
  HttpConfiguration.class,
  DocumentConfiguration.class,
  EventsConfiguration.class,
  OperationsConfiguration.class
})
public class PlatformConfiguration {

  /** Databases keep milliseconds; a finer instant would not equal itself after a read. */
  private static final Duration TICK = Duration.ofMillis(1);

  /** Wall time, for leases, tokens and retention. */
  @Bean("wall")
  Clock wall() {
    return Clock.systemUTC();
  }

  /** Business time; the same as wall time but on a local stack. */
  @Bean
  @Primary
  @ConditionalOnMissingBean(name = "business")
  Clock business(
      @Qualifier("wall") Clock wall, @Value("${constellation.clock.file:}") String file) {
    return Clock.tick(file.isBlank() ? wall : new OffsetClock(Path.of(file), wall), TICK);
  }

  @Bean
  Relay relay(Publisher publisher, @Qualifier("wall") Clock wall, MeterRegistry meters) {
    return new Relay(publisher, Executors.newVirtualThreadPerTaskExecutor(), wall, meters);
  }

  @Bean
  Stores stores(MongoOperations mongo, Relay relay, Clock business, @Qualifier("wall") Clock wall) {
    return new Stores(mongo, relay, business, wall);
  }

  @Bean
  Repeating relaySweep(
      Relay relay, Stores stores, @Qualifier("wall") Clock wall, MeterRegistry meters) {
    var sweep = new RelaySweep(relay, stores::outboxes, wall, meters);
    return new Repeating("relay sweep", sweep::sweep, Duration.ofSeconds(1));
  }

  @Bean
  DuePoller duePoller(
      List<DueTask> tasks, Clock business, @Qualifier("wall") Clock wall, MeterRegistry meters) {
    return new DuePoller(tasks, business, wall, meters);
  }

  @Bean
  Repeating duePolling(
      DuePoller poller, @Value("${constellation.due.every:PT0.5S}") Duration every) {
    return new Repeating("due work", poller::poll, every);
  }

  @Bean
  DueEndpoint dueEndpoint(DuePoller poller, Stores stores, Clock business) {
    return new DueEndpoint(poller, stores::outboxes, business);
  }
}
