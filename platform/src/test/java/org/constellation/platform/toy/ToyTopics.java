package org.constellation.platform.toy;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.Headers;

/** The toy's topics, by the broker's own client. */
final class ToyTopics {

  private ToyTopics() {}

  static void send(UUID key, long sequence, String body) {
    send(key, sequence, body, "org.constellation.requests.MoreAsked");
  }

  static void send(UUID key, long sequence, String body, String type) {
    var record =
        new ProducerRecord<>(
            Topic.REQUESTS.topicName(), key.toString(), body.getBytes(StandardCharsets.UTF_8));
    headers(key, sequence, type)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", ToyStack.BROKER.getBrokersAsString()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var _ = producer.send(record);
      producer.flush();
    }
  }

  static Map<String, String> headers(UUID key, long sequence, String type) {
    return Map.of(
        Headers.ID,
        EventIds.event(Topic.REQUESTS, key, sequence).toString(),
        Headers.SOURCE,
        "/toy",
        Headers.TYPE,
        type,
        Headers.SUBJECT,
        key.toString(),
        Headers.CAMPUS,
        "c",
        Headers.SEQUENCE,
        Long.toString(sequence),
        Headers.TIME,
        "2026-11-22T12:00:00Z");
  }

  static List<ConsumerRecord<String, byte[]>> deadLettersOnTheBroker() {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", ToyStack.BROKER.getBrokersAsString(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("constellation.toy.dead-letters"));
      await()
          .until(() -> {
            consumer.poll(ofSeconds(1)).forEach(found::add);
            return !found.isEmpty();
          });
    }
    return found;
  }
}
