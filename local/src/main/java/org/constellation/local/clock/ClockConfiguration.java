package org.constellation.local.clock;

import java.time.Clock;
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
    return new ConsumerLag(settings.broker());
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
