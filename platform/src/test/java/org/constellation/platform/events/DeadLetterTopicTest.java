package org.constellation.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.outbox.KafkaPublisher;
import org.junit.jupiter.api.Test;

class DeadLetterTopicTest {

  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(
          true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
  private final DeadLetters letters =
      new DeadLetterTopic("letters", new KafkaPublisher(broker, "/toy", Clock.systemUTC()));

  @Test
  void an_event_goes_there_whole() {
    assertThat(published(Topic.REQUESTS, "{\"broken\"").value())
        .asString()
        .isEqualTo("{\"broken\"");
  }

  @Test
  void a_card_goes_there_by_its_position_alone() {
    var letter = published(Topic.PROFILES, "{\"displayName\": \"Canary Bird\"");

    assertThat(letter.value()).isNull();
    assertThat(letter.headers().lastHeader("dead-letter-position").value())
        .asString()
        .isEqualTo("constellation.profiles:3:7");
  }

  private ProducerRecord<String, byte[]> published(Topic topic, String body) {
    letters.publish(
        "toy",
        new Delivery(topic.topicName(), 3, 7, "key", Map.of(), body.getBytes(UTF_8)),
        "JacksonException");
    return broker.history().getFirst();
  }
}
