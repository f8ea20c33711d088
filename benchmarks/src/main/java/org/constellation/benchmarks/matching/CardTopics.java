package org.constellation.benchmarks.matching;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventJson;
import org.jspecify.annotations.Nullable;

/** The compacted topics, told as their services tell them: acknowledged by all, one at a time. */
final class CardTopics implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  CardTopics(String broker) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Sends without waiting; {@link #close} waits for all, and throws when one did not arrive. */
  void tell(StateCard card) {
    var _ =
        producer.send(
            message(card),
            (_, fault) -> {
              if (fault != null) {
                failure.compareAndSet(null, fault);
              }
            });
  }

  private static ProducerRecord<String, byte[]> message(StateCard card) {
    return new ProducerRecord<>(
        Topic.carrying(card.getClass()).topicName(),
        card.key(),
        EventJson.write(card).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
    Exception fault = failure.get();
    if (fault != null) {
      throw new IllegalStateException("not all cards were told", fault);
    }
  }
}
