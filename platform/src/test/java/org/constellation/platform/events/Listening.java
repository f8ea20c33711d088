package org.constellation.platform.events;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Event handling with a shelf in a map, and deliveries as the binder makes them. */
public final class Listening {

  private static final AtomicLong OFFSET = new AtomicLong();
  private static final Clock WALL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final InMemoryShelf shelf = new InMemoryShelf();
  private final EventHandling handling =
      new EventHandling(shelf, (_, _, _) -> {}, WALL, new SimpleMeterRegistry());

  public EventHandling handling() {
    return handling;
  }

  public InMemoryShelf shelf() {
    return shelf;
  }

  /** What operators can do about what was set aside. */
  public Replays replays() {
    return new Replays(shelf, shelf, handling, WALL);
  }

  /** What was set aside, and why. */
  public List<Held.State> aside() {
    return shelf.all().stream().map(Held::state).toList();
  }

  /**
   * A delivery of the n-th event of an aggregate; the same again is the same event.
   *
   * @param subject the aggregate that tells it
   * @param campus which owns the aggregate
   */
  public static Message<?> delivery(Object event, UUID subject, String campus, long sequence) {
    return delivery(event, subject, campus, sequence, Map.of());
  }

  /** The same with some headers otherwise. */
  public static Message<?> delivery(
      Object event, UUID subject, String campus, long sequence, Map<String, String> otherwise) {
    Topic topic = Topic.carrying(event.getClass());
    Map<String, String> headers = new HashMap<>();
    headers.put(Headers.ID, EventIds.event(topic, subject, sequence).toString());
    headers.put(Headers.SOURCE, "/somewhere");
    headers.put(Headers.TYPE, topic.type(event.getClass()));
    headers.put(Headers.SUBJECT, subject.toString());
    headers.put(Headers.CAMPUS, campus);
    headers.put(Headers.SEQUENCE, Long.toString(sequence));
    headers.put(Headers.TIME, "2026-11-22T09:30:00Z");
    headers.putAll(otherwise);
    return message(topic, headers, subject.toString(), bytes(EventJson.write(event)));
  }

  /** A delivery of a card. */
  public static Message<?> card(StateCard card) {
    return card(card, EventJson.write(card));
  }

  /** A delivery of something under the card's key. */
  static Message<?> card(StateCard card, String body) {
    return message(Topic.carrying(card.getClass()), Map.of(), card.key(), bytes(body));
  }

  /** What erases the card. */
  static Message<?> tombstone(StateCard card) {
    return message(Topic.carrying(card.getClass()), Map.of(), card.key(), KafkaNull.INSTANCE);
  }

  /** The same of a type that nobody knows yet. */
  public static Message<?> unknown(Message<?> delivery) {
    return MessageBuilder.withPayload(bytes("{\"unheard\": 1}"))
        .copyHeaders(delivery.getHeaders())
        .setHeader(Headers.TYPE, "org.constellation.FromTheFuture")
        .build();
  }

  /** Something of the same type that cannot be understood. */
  public static Message<?> poison(Message<?> delivery) {
    return MessageBuilder.withPayload(bytes("{\"at\": 7"))
        .copyHeaders(delivery.getHeaders())
        .build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Message<?> message(
      Topic topic, Map<String, String> headers, String key, Object body) {
    return MessageBuilder.withPayload(body)
        .setHeader(KafkaHeaders.RECEIVED_TOPIC, topic.topicName())
        .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
        .setHeader(KafkaHeaders.OFFSET, OFFSET.getAndIncrement())
        .setHeader(KafkaHeaders.RECEIVED_KEY, bytes(key))
        .copyHeaders(headers)
        .build();
  }
}
