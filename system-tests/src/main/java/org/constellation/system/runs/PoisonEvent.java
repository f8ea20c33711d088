package org.constellation.system.runs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.Topic;

/** An event that nobody can read, on a broker, and where dead letters end there. */
record PoisonEvent(String broker, String key) {

  private static final String BODY = "{\"requestId\": \"not an id";
  private static final String DEAD_LETTERS = ".dead-letters";

  private record SetAside(String service, double seconds) {}

  static PoisonEvent on(String broker) {
    return new PoisonEvent(broker, UUID.randomUUID().toString());
  }

  /** Sends it and returns its stamp: connecting is not part of its way. */
  long send() {
    var record =
        new ProducerRecord<>(
            Topic.REQUESTS.topicName(), key, BODY.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/request-service",
            "ce_specversion", "1.0",
            "ce_type", "org.constellation.requests.RequestAccepted",
            "ce_subject", key,
            "ce_campus", "alaska-anchorage",
            "ce_sequence", "1",
            "ce_time", "2026-11-22T12:00:00Z")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      return producer.send(record).get().timestamp();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the poison was not taken", e);
    }
  }

  /**
   * Waits until every service has set it aside as often as it reads it.
   *
   * @param wanted how often each service reads it, by name
   * @return seconds from the event's stamp to the last of each service's dead letters; without end
   *     where one is missing
   */
  Map<String, Double> secondsUntilSetAside(long sent, Map<String, Integer> wanted) {
    List<SetAside> seen = new ArrayList<>();
    try (var consumer = reader(broker)) {
      List<TopicPartition> everywhere = deadLetterPartitions(consumer);
      consumer.assign(everywhere);
      consumer.seekToBeginning(everywhere);
      long begun = System.nanoTime();
      while (!wanted.entrySet().stream().allMatch(w -> of(w.getKey(), seen).size() >= w.getValue())
          && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60)) {
        for (var record : consumer.poll(Duration.ofMillis(50))) {
          if (key.equals(record.key())) {
            // By the records' stamps: joining as a reader takes longer than the way there.
            seen.add(new SetAside(service(record), (record.timestamp() - sent) / 1000.0));
          }
        }
      }
    }
    Map<String, Double> last = new TreeMap<>();
    wanted.forEach((service, times) -> last.put(service, last(of(service, seen), times)));
    return last;
  }

  private static List<Double> of(String service, List<SetAside> seen) {
    return seen.stream()
        .filter(one -> one.service().equals(service))
        .map(SetAside::seconds)
        .toList();
  }

  private static double last(List<Double> seconds, int times) {
    return seconds.size() < times ? Double.POSITIVE_INFINITY : Collections.max(seconds);
  }

  /** How many dead letters of whatever service there are on a broker. */
  static long deadLettersOn(String broker) {
    try (var consumer = reader(broker)) {
      return consumer.endOffsets(deadLetterPartitions(consumer)).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private static List<TopicPartition> deadLetterPartitions(KafkaConsumer<?, ?> consumer) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> topic.getKey().endsWith(DEAD_LETTERS))
        .flatMap(topic -> topic.getValue().stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static String service(ConsumerRecord<?, ?> record) {
    return record.topic().replace("constellation.", "").replace(DEAD_LETTERS, "");
  }

  private static KafkaConsumer<String, byte[]> reader(String broker) {
    return new KafkaConsumer<>(
        Map.<String, Object>of("bootstrap.servers", broker, "enable.auto.commit", "false"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
