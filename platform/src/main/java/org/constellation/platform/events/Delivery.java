package org.constellation.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;

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

  /** Where it stands on the broker; the same for every delivery. */
  public String position() {
    // Colons, not slashes: it is part of a held delivery's id, which stands in a URL's path.
    return topic + ":" + partition + ":" + offset;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  static Delivery of(Message<?> message) {
    Map<String, String> headers = new HashMap<>();
    message
        .getHeaders()
        .forEach((name, value) -> {
          if (name.startsWith("ce_") || name.equals(Headers.TRACEPARENT)) {
            headers.put(name, text(value));
          }
        });
    Object payload = message.getPayload();
    return new Delivery(
        required(message, KafkaHeaders.RECEIVED_TOPIC, String.class),
        required(message, KafkaHeaders.RECEIVED_PARTITION, Integer.class),
        required(message, KafkaHeaders.OFFSET, Long.class),
        Optional.ofNullable(message.getHeaders().get(KafkaHeaders.RECEIVED_KEY))
            .map(Delivery::text)
            .orElse(""),
        Map.copyOf(headers),
        payload instanceof KafkaNull ? null : (byte[]) payload);
  }

  private static <T> T required(Message<?> message, String name, Class<T> type) {
    T value = message.getHeaders().get(name, type);
    if (value == null) {
      throw new IllegalStateException("the binder gave no header " + name);
    }
    return value;
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : value.toString();
  }
}
