package org.constellation.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Headers;

/** What the other services tell on the topics. */
final class OtherServices implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  OtherServices(String brokers) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** A card of its version. */
  void tell(Topic topic, StateCard card) {
    var record = record(topic, card.key(), EventJson.write(card));
    describe(record, card.key(), card.version(), topic.type(card.getClass()));
    var _ = producer.send(record);
  }

  /** An engagement that is over, or what ought to tell so. */
  void tell(String key, long sequence, String body) {
    var record = record(Topic.ENGAGEMENTS, key, body);
    describe(record, key, sequence, Topic.ENGAGEMENTS.type(EngagementCompleted.class));
    var _ = producer.send(record);
  }

  private static ProducerRecord<String, byte[]> record(Topic topic, String key, String body) {
    return new ProducerRecord<>(topic.topicName(), key, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void describe(
      ProducerRecord<String, byte[]> record, String subject, long sequence, String type) {
    Map.of(
            Headers.ID,
            EventIds.named(subject, Long.toString(sequence)).toString(),
            Headers.SOURCE,
            "/test",
            Headers.TYPE,
            type,
            Headers.SUBJECT,
            subject,
            Headers.CAMPUS,
            Cast.NORTH,
            Headers.SEQUENCE,
            Long.toString(sequence),
            Headers.TIME,
            TestClock.START.toString())
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    producer.close();
  }
}
