package org.constellation.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.events.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * A record as it came from the broker, not yet understood.
 *
 * @param headers only ours: CloudEvents and trace
 * @param body absent for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // carried through untouched, never compared
public record Delivery(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    byte @Nullable [] body) {

  private static final String TOPIC = KafkaHeaders.RECEIVED_TOPIC;
  private static final String PARTITION = KafkaHeaders.RECEIVED_PARTITION;
  private static final String OFFSET = KafkaHeaders.OFFSET;
  private static final String KEY = KafkaHeaders.RECEIVED_KEY;

  /** Where it stands on the broker; the same for every delivery. */
  public String position() {
    // Colons, not slashes: it is part of a held delivery's id, which stands in a URL's path.
    return topic + ":" + partition + ":" + offset;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Whether it may carry a person's name: only {@code profiles} may, and erasure reaches it. */
  public boolean mayNamePeople() {
    return topic.equals(Topic.PROFILES.topicName());
  }

  /** The same place, but of a type that nobody knows and without a body. */
  Delivery emptied() {
    Map<String, String> nameless = new HashMap<>(headers);
    nameless.put(Headers.TYPE, "org.constellation.GivenUp");
    return new Delivery(topic, partition, offset, key, Map.copyOf(nameless), null);
  }

  /** What a message brings: one record, or all of a batch in their order. */
  static List<Delivery> all(Message<?> message) {
    MessageHeaders headers = message.getHeaders();
    if (!(message.getPayload() instanceof List<?> bodies)) {
      return List.of(of(headers, message.getPayload()));
    }
    List<Delivery> all = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Map<String, Object> own = new HashMap<>();
      if (required(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS, List.class).get(i)
          instanceof Map<?, ?> converted) {
        converted.forEach((name, value) -> own.put(String.valueOf(name), value));
      }
      for (String name : List.of(TOPIC, PARTITION, OFFSET, KEY)) {
        own.put(name, required(headers, name, List.class).get(i));
      }
      all.add(of(own, bodies.get(i)));
    }
    return all;
  }

  static Delivery of(Message<?> message) {
    return of(message.getHeaders(), message.getPayload());
  }

  private static Delivery of(Map<String, Object> all, @Nullable Object body) {
    Map<String, String> headers = new HashMap<>();
    all.forEach((name, value) -> {
      if (name.startsWith("ce_") || name.equals(Headers.TRACEPARENT)) {
        headers.put(name, text(value));
      }
    });
    return new Delivery(
        required(all, TOPIC, String.class),
        required(all, PARTITION, Integer.class),
        required(all, OFFSET, Long.class),
        Optional.ofNullable(all.get(KEY)).map(Delivery::text).orElse(""),
        Map.copyOf(headers),
        body instanceof byte[] bytes ? bytes : null);
  }

  private static <T> T required(Map<String, Object> headers, String name, Class<T> type) {
    Object value = headers.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalStateException("the binder gave no header " + name);
    }
    return type.cast(value);
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : value.toString();
  }
}
