package org.constellation.benchmarks;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What the broker alone takes: from a send to its poll, acknowledged by all, nothing else between.
 */
public final class RawSends implements AutoCloseable {

  private static final String TOPIC = "benchmark-raw";

  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Thread reader;
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  public RawSends(String broker) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker);
    try (Admin admin = Admin.create(settings)) {
      admin
          .createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.of((short) 1))))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
    producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    reader = Thread.ofPlatform().daemon().start(this::read);
  }

  public void send() {
    byte[] now = ByteBuffer.allocate(Long.BYTES).putLong(System.nanoTime()).array();
    var _ = producer.send(new ProducerRecord<>(TOPIC, now));
  }

  private void read() {
    try {
      var partition = List.of(new TopicPartition(TOPIC, 0));
      consumer.assign(partition);
      consumer.seekToBeginning(partition);
      while (true) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(record ->
                millis.add((System.nanoTime() - ByteBuffer.wrap(record.value()).getLong()) / 1e6));
      }
    } catch (WakeupException stopped) {
      consumer.close();
    }
  }

  /** Sorted. */
  public List<Double> millis() {
    synchronized (millis) {
      return millis.stream().sorted().toList();
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    producer.close();
  }
}
