package org.constellation.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventJson;

/** What stands on the broker. */
final class Heard {

  private Heard() {}

  /** Every record of the key, at least one, in order. */
  static List<byte[]> on(Topic topic, String key) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", ProfileStack.BROKER.getBrokersAsString());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic.topicName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<byte[]> found = new ArrayList<>();
      await()
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(heard -> {
                  if (key.equals(heard.key())) {
                    found.add(heard.value());
                  }
                });
            return !found.isEmpty();
          });
      return found;
    }
  }

  static void tell(Topic topic, StateCard card) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", ProfileStack.BROKER.getBrokersAsString());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var _ =
          producer.send(
              new ProducerRecord<>(
                  topic.topicName(), card.key(), EventJson.write(card).getBytes(UTF_8)));
    }
  }
}
