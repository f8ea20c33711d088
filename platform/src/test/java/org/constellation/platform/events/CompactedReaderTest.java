package org.constellation.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompactedReaderTest {

  private static final String TOPIC = Topic.CAMPUSES.topicName();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MockConsumer<String, byte[]> broker =
      new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
  private final Map<String, Optional<CampusCard>> seen = new ConcurrentHashMap<>();
  private final CompactedReader<CampusCard> reader =
      new CompactedReader<>(broker, Topic.CAMPUSES, CampusCard.class, Map.of(), this::show);

  private void show(String key, Optional<CampusCard> card) {
    if (key.equals("no id of ours")) {
      throw new IllegalArgumentException(key);
    }
    seen.put(key, card);
  }

  @AfterEach
  void stop() {
    reader.stop();
    Metrics.removeRegistry(meters);
  }

  @Test
  void what_cannot_be_shown_is_counted_and_the_rest_is_shown() {
    Metrics.addRegistry(meters);
    List<ConsumerRecord<String, byte[]>> records =
        List.of(
            record(0, "a", EventJson.write(card("a")), Topic.CAMPUSES.type(CampusCard.class)),
            record(1, "b", "{\"campusId\": 7", Topic.CAMPUSES.type(CampusCard.class)),
            record(2, "a", EventJson.write(card("z")), "org.constellation.FromTheFuture"),
            new ConsumerRecord<>(TOPIC, 0, 3, "no id of ours", null));
    broker.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
    broker.updateBeginningOffsets(Map.of(PARTITION, 0L));
    broker.updateEndOffsets(Map.of(PARTITION, 4L));
    broker.schedulePollTask(() -> broker.setPollException(new TimeoutException("away")));
    broker.schedulePollTask(() -> records.forEach(broker::addRecord));

    reader.start();
    await().until(reader::isCaughtUp);

    assertThat(seen).isEqualTo(Map.of("a", Optional.of(card("a"))));
    assertThat(counted("unreadable")).isEqualTo(2);
    assertThat(counted("unknown")).isEqualTo(1);
  }

  @Test
  void a_broker_that_is_away_at_the_start_is_asked_again() {
    broker.updateBeginningOffsets(Map.of(PARTITION, 0L));
    broker.updateEndOffsets(Map.of(PARTITION, 1L));
    broker.schedulePollTask(() ->
        broker.addRecord(
            record(0, "a", EventJson.write(card("a")), Topic.CAMPUSES.type(CampusCard.class))));

    reader.start();
    await()
        .pollDelay(Duration.ofMillis(300))
        .until(() -> !reader.isCaughtUp() && reader.isRunning());
    broker.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));

    await().until(reader::isCaughtUp);
    assertThat(seen).containsOnlyKeys("a");
  }

  private double counted(String outcome) {
    return meters
        .get("constellation.events.handled")
        .tags("consumer", "view", "topic", TOPIC, "outcome", outcome)
        .counter()
        .count();
  }

  private static CampusCard card(String id) {
    return new CampusCard(id, 1, id, "system", "UTC", "en", "#1f4e9e", CampusPolicy.DEFAULT);
  }

  private static ConsumerRecord<String, byte[]> record(
      long offset, String key, String body, String type) {
    var record = new ConsumerRecord<>(TOPIC, 0, offset, key, body.getBytes(UTF_8));
    record.headers().add(Headers.TYPE, type.getBytes(UTF_8));
    return record;
  }
}
