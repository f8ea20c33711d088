package org.constellation.notification.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.NotificationEvent.NotificationCreated;
import org.constellation.contracts.events.NotificationEvent.NotificationRead;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Handled;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  @Bean
  Streams streams(MeterRegistry meters) {
    Streams streams = new Streams();
    meters.gauge("constellation.streams.open", streams, Streams::size);
    return streams;
  }

  @Bean
  StreamListener streamListener(Streams streams) {
    return new StreamListener(streams);
  }

  /** What any instance wrote, heard by every instance. */
  @Bean
  Consumer<Message<?>> feedEvents(EventHandling handling, Streams streams) {
    return handling.hearing(
        "feedEvents",
        Topic.NOTIFICATIONS,
        NotificationEvent.class,
        heard -> {
          streams.ring(reader(heard.event()));
          return Handled.APPLIED;
        });
  }

  private static UUID reader(NotificationEvent event) {
    return switch (event) {
      case NotificationCreated created -> created.personId();
      case NotificationRead read -> read.personId();
    };
  }
}
