package org.constellation.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
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

  private static final Duration PAUSE = Duration.ofSeconds(1);
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

  /** A broker that is away, also when this starts, is asked again until it answers. */
  private void read() {
    try (consumer) {
      Map<TopicPartition, Long> ends = Map.of();
      while (running) {
        try {
          ends = ends.isEmpty() ? begin() : ends;
          goOn(ends);
        } catch (WakeupException e) {
          log.debug("stopped reading {}", topic.topicName());
        } catch (KafkaException e) {
          log.warn("{} cannot be read just now: {}", topic.topicName(), Faults.trace(e));
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    } finally {
      running = false;
    }
  }

  /** Stands where the reading begins, and says where the topic ends now. */
  private Map<TopicPartition, Long> begin() {
    List<TopicPartition> partitions = partitions(consumer, topic);
    if (partitions.isEmpty()) {
      throw new UnknownTopicOrPartitionException(topic.topicName());
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    from.forEach((partition, offset) ->
        consumer.seek(new TopicPartition(topic.topicName(), partition), offset));
    return consumer.endOffsets(partitions);
  }

  private void goOn(Map<TopicPartition, Long> ends) {
    consumer.poll(Duration.ofMillis(200)).forEach(this::show);
    ends.keySet()
        .forEach(partition -> next.put(partition.partition(), consumer.position(partition)));
    if (!isCaughtUp()
        && ends.entrySet().stream()
            .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
      caughtUp.countDown();
      log.info("caught up with {}", topic.topicName());
    }
  }

  private void show(ConsumerRecord<String, byte[]> record) {
    Header told = record.headers().lastHeader(Headers.TYPE);
    if (told != null && !topic.types().containsKey(new String(told.value(), UTF_8))) {
      count("unknown");
      return;
    }
    try {
      view.accept(
          record.key(),
          record.value() == null
              ? Optional.empty()
              : Optional.of(EventJson.read(record.value(), type)));
    } catch (RuntimeException e) {
      // One card that cannot be shown must not keep the whole view away; its key stays as it was.
      // The message of the fault would quote the card, which may hold a name.
      count("unreadable");
      log.error(
          "unreadable card on {} at {}: {}", topic.topicName(), record.offset(), Faults.trace(e));
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
