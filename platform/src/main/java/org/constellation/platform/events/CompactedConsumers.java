package org.constellation.platform.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;

/** Makes readers of compacted topics, each with a consumer of its own. */
public final class CompactedConsumers {

  /** For how long a start waits for what it could do without. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Map<String, Object> settings;

  public CompactedConsumers(Map<String, Object> settings) {
    this.settings = settings;
  }

  /** A reader that starts with the application and builds the view from the topic's beginning. */
  public <C extends StateCard> CompactedReader<C> reader(
      Topic topic, Class<C> type, BiConsumer<String, Optional<C>> view) {
    return reader(topic, type, Map.of(), view);
  }

  /**
   * A reader that goes on where the view was built up to.
   *
   * @param from the first offset to be read, by partition; empty for the topic's beginning
   */
  public <C extends StateCard> CompactedReader<C> reader(
      Topic topic, Class<C> type, Map<Integer, Long> from, BiConsumer<String, Optional<C>> view) {
    return new CompactedReader<>(new KafkaConsumer<>(settings), topic, type, from, view);
  }

  /**
   * Whether this is the topic that was read so far, and it still has all that came after.
   *
   * @throws KafkaException if the broker does not answer for {@link #PATIENCE}
   */
  public boolean goesOnFrom(Topic topic, TopicPlaces places) {
    try (KafkaConsumer<String, byte[]> consumer = asking()) {
      List<TopicPartition> partitions = CompactedReader.partitions(consumer, topic);
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      return topicId(topic).equals(places.topicId())
          && partitions.stream()
              .map(TopicPartition::partition)
              .collect(Collectors.toSet())
              .equals(places.next().keySet())
          && partitions.stream()
              .allMatch(partition -> {
                long next = next(places, partition);
                return next >= begins.getOrDefault(partition, Long.MAX_VALUE)
                    && next <= ends.getOrDefault(partition, 0L);
              });
    }
  }

  /** Whether nothing has come to the topic since. */
  public boolean endsAt(Topic topic, TopicPlaces places) {
    try (KafkaConsumer<String, byte[]> consumer = asking()) {
      return consumer.endOffsets(CompactedReader.partitions(consumer, topic)).entrySet().stream()
          .allMatch(end -> next(places, end.getKey()) >= end.getValue());
    }
  }

  private static long next(TopicPlaces places, TopicPartition partition) {
    return places.next().getOrDefault(partition.partition(), -1L);
  }

  private KafkaConsumer<String, byte[]> asking() {
    Map<String, Object> patient = new HashMap<>(settings);
    patient.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    return new KafkaConsumer<>(patient);
  }

  /** What the broker knows the topic by. */
  public String topicId(Topic topic) {
    String name = topic.topicName();
    Object bootstrap = settings.getOrDefault(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "");
    try (Admin admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      var options = new DescribeTopicsOptions().timeoutMs((int) PATIENCE.toMillis());
      var described = admin.describeTopics(List.of(name), options).topicNameValues().get(name);
      return Objects.requireNonNull(described).get().topicId().toString();
    } catch (ExecutionException e) {
      throw new KafkaException("no id of " + name, e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
