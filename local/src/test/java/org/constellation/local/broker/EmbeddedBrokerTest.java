package org.constellation.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.local.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  @TempDir Path folder;

  @Test
  void what_was_sent_is_still_there_after_a_restart_on_other_ports() throws Exception {
    int port = FreePorts.one();
    try (var _ = EmbeddedBroker.start(folder, port, FreePorts.one())) {
      assertThat(TopicCreation.createMissing("127.0.0.1:" + port))
          .isEqualTo(TopicPlan.all().size());
      assertThat(TopicCreation.createMissing("127.0.0.1:" + port)).isZero();
      send(port, "first");
    }

    int other = FreePorts.one();
    try (var _ = EmbeddedBroker.start(folder, other, FreePorts.one())) {
      assertThat(TopicCreation.createMissing("127.0.0.1:" + other)).isZero();
      assertThat(read(other)).isEqualTo("first");
      try (Admin admin = TopicCreation.admin("127.0.0.1:" + other)) {
        assertThat(admin.describeTopics(Set.of("constellation.requests")).allTopicNames().get())
            .hasEntrySatisfying(
                "constellation.requests", t -> assertThat(t.partitions()).hasSize(12));
      }
    }
  }

  private static void send(int port, String text) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + port);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("constellation.requests", "key", text)).get();
    }
  }

  private static String read(int port) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", "127.0.0.1:" + port, "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(
          IntStream.range(0, 12)
              .mapToObj(p -> new TopicPartition("constellation.requests", p))
              .toList());
      return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
    }
  }
}
