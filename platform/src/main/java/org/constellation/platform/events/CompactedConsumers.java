package org.constellation.platform.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;

/** Makes readers of compacted topics, each with a consumer of its own. */
public final class CompactedConsumers {

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

  /** Whether this is the topic that was read so far, and it still has all that came after. */
  public boolean goesOnFrom(Topic topic, TopicPlaces places) {
    try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
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
                long next = places.next().getOrDefault(partition.partition(), -1L);
                return next >= begins.getOrDefault(partition, Long.MAX_VALUE)
                    && next <= ends.getOrDefault(partition, 0L);
              });
    }
  }

  /** What the broker knows the topic by. */
  public String topicId(Topic topic) {
    String name = topic.topicName();
    Object bootstrap = settings.getOrDefault(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "");
    try (Admin admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      var described = admin.describeTopics(List.of(name)).topicNameValues().get(name);
      return Objects.requireNonNull(described).get().topicId().toString();
    } catch (ExecutionException e) {
      throw new KafkaException("no id of " + name, e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
