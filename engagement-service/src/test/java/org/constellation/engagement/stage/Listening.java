package org.constellation.engagement.stage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Shelf;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Event handling with a shelf in a map, and deliveries as the binder would make them. */
public final class Listening {

  private static final AtomicLong OFFSET = new AtomicLong();

  private final Map<String, Held> held = new LinkedHashMap<>();
  private final EventHandling handling =
      new EventHandling(
          new InMap(),
          (_, _, _) -> {},
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
          new SimpleMeterRegistry());

  public EventHandling handling() {
    return handling;
  }

  /** What was set aside, and why. */
  public List<Held.State> aside() {
    return held.values().stream().map(Held::state).toList();
  }

  /** A delivery of a request's event by the mentee's campus. */
  public static Message<?> delivery(RequestEvent event, long sequence) {
    return delivery(event, sequence, Map.of());
  }

  /** The same with some headers otherwise. */
  public static Message<?> delivery(
      RequestEvent event, long sequence, Map<String, String> otherwise) {
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", "/request-service");
    headers.put("ce_type", Topic.REQUESTS.type(event.getClass()));
    headers.put("ce_subject", event.requestId().toString());
    headers.put("ce_campus", event.menteeCampus());
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_time", event.at().toString());
    headers.putAll(otherwise);
    return message(headers, event.requestId().toString(), EventJson.write(event));
  }

  /** Something of a known type that cannot be understood. */
  public static Message<?> poison(RequestEvent event) {
    var whole = delivery(event, 1);
    return MessageBuilder.withPayload("{\"requestId\":".getBytes(StandardCharsets.UTF_8))
        .copyHeaders(whole.getHeaders())
        .build();
  }

  private static Message<?> message(Map<String, String> headers, String key, String body) {
    return MessageBuilder.withPayload(body.getBytes(StandardCharsets.UTF_8))
        .setHeader(KafkaHeaders.RECEIVED_TOPIC, Topic.REQUESTS.topicName())
        .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
        .setHeader(KafkaHeaders.OFFSET, OFFSET.getAndIncrement())
        .setHeader(KafkaHeaders.RECEIVED_KEY, key.getBytes(StandardCharsets.UTF_8))
        .copyHeaders(headers)
        .build();
  }

  private final class InMap implements Shelf {
    @Override
    public void hold(Held one) {
      held.putIfAbsent(one.id(), one);
    }

    @Override
    public boolean isBlocked(String consumer, String topic, String key) {
      return held.values().stream()
          .anyMatch(
              one -> is(one, consumer, topic, key) && one.state() != Held.State.AWAITING_EARLIER);
    }

    @Override
    public List<Held> waiting(String consumer, String topic, String key) {
      return held.values().stream()
          .filter(one -> is(one, consumer, topic, key))
          .filter(one -> one.state() != Held.State.DEAD_LETTER)
          .sorted(Comparator.comparingLong(one -> one.delivery().offset()))
          .toList();
    }

    private static boolean is(Held one, String consumer, String topic, String key) {
      return one.consumer().equals(consumer)
          && one.delivery().topic().equals(topic)
          && one.delivery().key().equals(key);
    }

    @Override
    public List<Held> oldestAwaiting(int limit) {
      return List.of();
    }

    @Override
    public Optional<Held> find(String id) {
      return Optional.ofNullable(held.get(id));
    }

    @Override
    public List<Held> list(Held.State state, int limit) {
      return held.values().stream().filter(one -> one.state() == state).limit(limit).toList();
    }

    @Override
    public long count(Held.State state) {
      return list(state, Integer.MAX_VALUE).size();
    }

    @Override
    public void remove(String id) {
      held.remove(id);
    }
  }
}
