package org.constellation.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads a whole compacted topic from its start, or from where the view was built up to, into a view
 * held in memory, in every instance, and goes on reading. It commits nothing.
 */
public final class CompactedReader<C extends StateCard> implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CompactedReader.class);

  private final Consumer<String, byte[]> consumer;
  private final Topic topic;
  private final Class<C> type;
  private final Map<Integer, Long> from;
  private final BiConsumer<String, Optional<C>> view;
  private final Map<Integer, Long> next = new ConcurrentHashMap<>();
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private volatile boolean running;

  /**
   * @param consumer owned by this reader from now on
   * @param from the first offset to be read, by partition; empty for the beginning
   * @param view gets each key with its newest card, or empty for a tombstone; called from one
   *     thread
   */
  public CompactedReader(
      Consumer<String, byte[]> consumer,
      Topic topic,
      Class<C> type,
      Map<Integer, Long> from,
      BiConsumer<String, Optional<C>> view) {
    this.consumer = consumer;
    this.topic = topic;
    this.type = type;
    this.from = Map.copyOf(from);
    this.view = view;
  }

  /** Whether everything that was on the topic at the start is in the view. */
  public boolean isCaughtUp() {
    return caughtUp.getCount() == 0;
  }

  static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, Topic topic) {
    return consumer.partitionsFor(topic.topicName()).stream()
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  /** By partition the first offset that is not in the view yet; once caught up, of all. */
  public Map<Integer, Long> next() {
    return Map.copyOf(next);
  }

  private void read() {
    try (consumer) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      from.forEach((partition, offset) ->
          consumer.seek(new TopicPartition(topic.topicName(), partition), offset));
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (running) {
        consumer.poll(Duration.ofMillis(200)).forEach(this::show);
        partitions.forEach(
            partition -> next.put(partition.partition(), consumer.position(partition)));
        if (!isCaughtUp()
            && ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
          caughtUp.countDown();
          log.info("caught up with {}", topic.topicName());
        }
      }
    } catch (WakeupException e) {
      log.debug("stopped reading {}", topic.topicName());
    } catch (KafkaException e) {
      log.error("reading {} failed; this instance is no longer ready", topic.topicName(), e);
      running = false;
    }
  }

  private void show(ConsumerRecord<String, byte[]> record) {
    Header told = record.headers().lastHeader(Headers.TYPE);
    if (told != null && !topic.types().containsKey(new String(told.value(), UTF_8))) {
      count("unknown");
      return;
    }
    if (record.value() == null) {
      view.accept(record.key(), Optional.empty());
      return;
    }
    try {
      view.accept(record.key(), Optional.of(EventJson.read(record.value(), type)));
    } catch (tools.jackson.core.JacksonException e) {
      // One card that cannot be read must not keep the whole view away; its key stays as it was.
      // The message of the fault would quote the card, which may hold a name.
      count("unreadable");
      log.error(
          "unreadable card on {} at {}: {}",
          topic.topicName(),
          record.offset(),
          e.getClass().getSimpleName());
    }
  }

  private void count(String outcome) {
    Metrics.counter(
            "constellation.events.handled",
            "consumer",
            "view",
            "topic",
            topic.topicName(),
            "outcome",
            outcome)
        .increment();
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().name("reader-" + topic.topicName()).daemon().start(this::read);
  }

  @Override
  public void stop() {
    running = false;
    consumer.wakeup();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
