package org.constellation.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.constellation.contracts.events.StateCard;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Publishes through one idempotent producer with {@code acks=all}: a record counts as sent only
 * when the broker has acknowledged it.
 */
public final class KafkaPublisher implements Publisher {

  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Producer<String, byte[]> producer;
  private final String source;
  private final Clock business;

  /**
   * @param source the {@code ce_source} of everything sent, {@code /request-service}
   */
  public KafkaPublisher(Producer<String, byte[]> producer, String source, Clock business) {
    this.producer = producer;
    this.source = source;
    this.business = business;
  }

  @Override
  public void publish(String key, OutboxEntry entry) {
    begin(key, entry).await();
  }

  @Override
  public void publish(StateRecord state, String campus) {
    begin(state, campus).await();
  }

  @Override
  public Receipt begin(String key, OutboxEntry entry) {
    var record = record(entry.topic(), key, bytes(entry.body()));
    describe(record, entry.id().toString(), entry.type(), entry.campus());
    header(record, Headers.TIME, entry.time().toString());
    header(record, Headers.SUBJECT, key);
    header(record, Headers.SEQUENCE, Long.toString(entry.sequence()));
    header(record, Headers.CORRELATION, entry.correlation());
    Optional.ofNullable(entry.causation())
        .ifPresent(cause -> header(record, Headers.CAUSATION, cause.toString()));
    Optional.ofNullable(entry.traceparent())
        .ifPresent(trace -> header(record, Headers.TRACEPARENT, trace));
    return send(record);
  }

  @Override
  public Receipt begin(StateRecord state, String campus) {
    String topic = state.topic().topicName();
    byte[] body = state.card().map(card -> bytes(EventJson.write(card))).orElse(null);
    var record = record(topic, state.key(), body);
    long version = state.card().map(StateCard::version).orElse(Long.MAX_VALUE);
    String id = EventIds.named("state", topic, state.key(), Long.toString(version)).toString();
    describe(record, id, state.topic().type(state.topic().root()), campus);
    header(record, Headers.TIME, business.instant().toString());
    header(record, Headers.SUBJECT, state.key());
    header(record, Headers.SEQUENCE, Long.toString(version));
    return send(record);
  }

  /** Hands a raw record on as it is, for dead letters. */
  public void forward(
      String topic, String key, byte @Nullable [] body, Map<String, String> headers) {
    var record = record(topic, key, body);
    headers.forEach((name, value) -> header(record, name, value));
    send(record).await();
  }

  private static ProducerRecord<String, byte[]> record(
      String topic, String key, byte @Nullable [] body) {
    return new ProducerRecord<>(topic, key, body);
  }

  private void describe(
      ProducerRecord<String, byte[]> record, String id, String type, String campus) {
    header(record, Headers.SPEC_VERSION, "1.0");
    header(record, Headers.ID, id);
    header(record, Headers.SOURCE, source);
    header(record, Headers.TYPE, type);
    header(record, Headers.CAMPUS, campus);
    header(record, Headers.CONTENT_TYPE, "application/json");
  }

  private Receipt send(ProducerRecord<String, byte[]> record) {
    Future<RecordMetadata> underWay;
    try {
      underWay = producer.send(record);
    } catch (KafkaException e) {
      throw new NotPublished(e);
    }
    if (underWay.state() == Future.State.FAILED) {
      Throwable cause = underWay.exceptionNow();
      // It has waited for a broker that is away, for as long as it may; the next would wait again.
      throw new NotPublished(
          cause, cause instanceof org.apache.kafka.common.errors.TimeoutException);
    }
    return () -> await(underWay);
  }

  private static void await(Future<RecordMetadata> underWay) {
    try {
      var _ = underWay.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new NotPublished(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotPublished(e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
