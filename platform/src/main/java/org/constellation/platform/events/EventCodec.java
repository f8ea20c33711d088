package org.constellation.platform.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import tools.jackson.core.JacksonException;

/** Understands what the broker delivered. */
final class EventCodec {

  private EventCodec() {}

  /**
   * The event in its envelope. Of a type that this reader does not know, the envelope comes with
   * {@link Unknown} inside, so that a cursor can still move past it.
   *
   * @throws Malformed when headers or body are not what the type promises
   */
  static Envelope<Object> event(Topic topic, Delivery delivery) {
    String type = header(delivery, Headers.TYPE);
    Class<?> known = topic.types().get(type);
    try {
      return new Envelope<>(
          UUID.fromString(header(delivery, Headers.ID)),
          header(delivery, Headers.SOURCE),
          header(delivery, Headers.SUBJECT),
          header(delivery, Headers.CAMPUS),
          Long.parseLong(header(delivery, Headers.SEQUENCE)),
          Instant.parse(header(delivery, Headers.TIME)),
          delivery.header(Headers.CORRELATION).orElse("none"),
          delivery.header(Headers.CAUSATION).map(UUID::fromString).orElse(null),
          known == null ? new Unknown(type) : EventJson.read(body(delivery), known));
    } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
      throw unreadable(type, delivery, e);
    }
  }

  /**
   * The card, or empty for a tombstone.
   *
   * @throws Malformed when the body is no such card
   */
  static <C extends StateCard> Optional<C> card(Class<C> type, Delivery delivery) {
    if (delivery.body() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventJson.read(body(delivery), type));
    } catch (JacksonException e) {
      throw unreadable(type.getSimpleName(), delivery, e);
    }
  }

  /**
   * Names the kind of fault alone: its message quotes the value, which may be a name or address.
   */
  private static Malformed unreadable(String type, Delivery delivery, RuntimeException fault) {
    String what = type + " at " + delivery.position() + ": " + fault.getClass().getSimpleName();
    return new Malformed(what, null);
  }

  private static byte[] body(Delivery delivery) {
    byte[] body = delivery.body();
    if (body == null) {
      throw new Malformed("no body at " + delivery.position(), null);
    }
    return body;
  }

  private static String header(Delivery delivery, String name) {
    return delivery
        .header(name)
        .orElseThrow(() -> new Malformed("no " + name + " at " + delivery.position(), null));
  }

  /** An event type that a newer publisher sends and this reader does not know yet. */
  record Unknown(String type) {}
}
