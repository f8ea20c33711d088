package org.constellation.local.clock;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class ClockConfiguration {

  @Bean
  BusinessClock businessClock(ClockSettings settings) {
    return new BusinessClock(Clock.systemUTC(), new OffsetFile(settings.file()));
  }

  @Bean
  ConsumerLag streams(ClockSettings settings) {
    return new ConsumerLag(
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.broker())));
  }

  @Bean
  TimeTravel timeTravel(BusinessClock clock, ConsumerLag streams, ClockSettings settings) {
    return new TimeTravel(
        clock,
        new HttpDueParts(settings.services()),
        streams,
        new PollingPatience(settings.patience()));
  }
}
