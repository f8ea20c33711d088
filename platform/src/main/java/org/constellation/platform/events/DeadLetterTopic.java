package org.constellation.platform.events;

import java.util.HashMap;
import java.util.Map;
import org.constellation.platform.outbox.KafkaPublisher;

/**
 * The dead letters of one service on the broker, kept for 30 days and not compacted. No tombstone
 * reaches them, so a body that may name people stays where it was: the position tells.
 */
record DeadLetterTopic(String topic, KafkaPublisher publisher) implements DeadLetters {

  @Override
  public void publish(String consumer, Delivery delivery, String reason) {
    Map<String, String> headers = new HashMap<>(delivery.headers());
    headers.put("dead-letter-consumer", consumer);
    headers.put("dead-letter-position", delivery.position());
    headers.put("dead-letter-reason", reason);
    byte[] body = delivery.mayNamePeople() ? null : delivery.body();
    publisher.forward(topic, delivery.key(), body, headers);
  }
}
