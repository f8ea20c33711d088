package org.constellation.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.platform.outbox.KafkaPublisher;
import org.constellation.platform.time.Repeating;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The way to the broker and back. */
@Configuration(proxyBeanMethods = false)
public class EventsConfiguration {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** The dead letters of one consuming service. */
  public static String deadLetterTopic(String service) {
    return "constellation." + service + ".dead-letters";
  }

  @Bean
  KafkaPublisher publisher(
      @Value("${constellation.kafka.bootstrap}") String bootstrap,
      @Value("${constellation.service}") String service,
      Clock business) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    Producer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    return new KafkaPublisher(producer, "/" + service, business);
  }

  /** Settings for a consumer of one's own, as {@link CompactedReader} needs it. */
  @Bean
  CompactedConsumers compactedConsumers(
      @Value("${constellation.kafka.bootstrap}") String bootstrap,
      @Value("${constellation.service}") String service) {
    return new CompactedConsumers(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ConsumerConfig.CLIENT_ID_CONFIG,
            service + "-view",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class));
  }

  @Bean
  Shelf shelf(MongoOperations mongo) {
    return new MongoShelf(mongo);
  }

  @Bean
  EventHandling eventHandling(
      Shelf shelf,
      KafkaPublisher publisher,
      @Value("${constellation.service}") String service,
      @Qualifier("wall") Clock wall,
      MeterRegistry meters) {
    DeadLetters deadLetters = new DeadLetterTopic(deadLetterTopic(service), publisher);
    for (Held.State state : Held.State.values()) {
      meters.gauge(
          "constellation.events.held",
          io.micrometer.core.instrument.Tags.of("state", state.name()),
          shelf,
          kept -> kept.count(state));
    }
    return new EventHandling(shelf, deadLetters, wall, meters);
  }

  @Bean
  Repeating shelfSweep(Replays replays) {
    return new Repeating("shelf sweep", replays::sweep, Duration.ofSeconds(5));
  }

  @Bean
  ShelfLists shelfLists(MongoOperations mongo) {
    return new MongoShelfLists(mongo);
  }

  @Bean
  Replays replays(
      Shelf shelf, ShelfLists lists, EventHandling handling, @Qualifier("wall") Clock wall) {
    return new Replays(shelf, lists, handling, wall);
  }

  @Bean
  Consumers consumers(@Value("${spring.cloud.function.definition:}") String functions) {
    return new Consumers(functions.isEmpty() ? List.of() : List.of(functions.split(";")));
  }

  /** Part of readiness. */
  @Bean
  HealthIndicator consumersReady(Consumers consumers) {
    return consumers::ready;
  }

  /** Part of liveness. */
  @Bean
  HealthIndicator consumersAlive(Consumers consumers) {
    return consumers::alive;
  }

  /**
   * What reaches the container's error handler is trouble of the infrastructure: the record is
   * tried again without end, with a pause that stays below {@code max.poll.interval.ms}.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryWithoutEnd(
      Consumers consumers, @Value("${constellation.instance:}") String instance) {
    return (container, destination, group) -> {
      consumers.add(destination, group, container);
      container.getContainerProperties().setAuthExceptionRetryInterval(LONGEST_PAUSE);
      if (!instance.isEmpty()) {
        // One that comes back under its name takes up its partitions at once; an unnamed one waits
        // until the session of the one before it has run out.
        container
            .getContainerProperties()
            .getKafkaConsumerProperties()
            .put(
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                String.join(".", group, destination, instance));
      }
      var pause = new ExponentialBackOff(100, 2);
      pause.setMaxInterval(LONGEST_PAUSE.toMillis());
      var retrying = new DefaultErrorHandler(pause);
      retrying.setClassifications(Map.of(), true);
      container.setCommonErrorHandler(retrying);
      // What was handled of a poll is committed before a pause, and at its end: a crash between has
      // it delivered again, which every handler takes as a duplicate.
      container.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
    };
  }
}
