package org.constellation.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.Attempts.Order;
import org.constellation.platform.outbox.Cause;
import org.springframework.messaging.Message;

/**
 * Makes the kinds of consumer, each said by its name: {@link #creating}, {@link #newest}, {@link
 * #inSequence}, {@link #counting}, {@link #hearing}. What the infrastructure did is thrown and
 * retried without end; what the event itself did ends in the dead letters, and later events of its
 * key wait, unless each says all by itself.
 */
public final class EventHandling {

  private final Attempts attempts;

  public EventHandling(Shelf shelf, DeadLetters deadLetters, Clock wall, MeterRegistry meters) {
    this.attempts = new Attempts(shelf, deadLetters, wall, meters);
  }

  /**
   * A consumer that makes something new under an id that follows from the event; a second delivery
   * finds it there. Order does not matter to it.
   *
   * @param consumer the function's name, part of what is held and measured
   */
  public <E> Consumer<Message<?>> creating(
      String consumer, Topic topic, Class<E> root, EventHandler<E> handler) {
    attempts.by(consumer, Order.FREE, step(topic, known(root, handler)));
    return message -> attempts.inTurn(consumer, topic, Delivery.of(message));
  }

  /** A consumer that counts: idempotent by the event's id, which the handler has to remember. */
  public <E> Consumer<Message<?>> counting(
      String consumer, Topic topic, Class<E> root, EventHandler<E> handler) {
    return creating(consumer, topic, root, handler);
  }

  /**
   * A consumer that follows one aggregate's events into the target of the same id, each exactly
   * once and in order. An event that comes too early waits on the shelf.
   *
   * @param rule what the event does to the target; a refusal lets it pass
   * @param after called with the target after each event, for the next step of a saga; must be
   *     idempotent
   */
  public <E, S, F> Consumer<Message<?>> inSequence(
      String consumer,
      Topic topic,
      Class<E> root,
      Aggregates<S, F> target,
      BiFunction<S, E, Decision<S, F>> rule,
      Consumer<Versioned<S>> after) {
    var following = new Following<>(topic, root, target, rule, after);
    attempts.by(consumer, Order.STRICT, step(topic, following::handle));
    return message -> attempts.inTurn(consumer, topic, Delivery.of(message));
  }

  /**
   * A consumer that hears a broadcast: each event only says that somewhere there is something new
   * to see, so that one which cannot be understood is set aside alone and nothing waits behind it.
   */
  public <E> Consumer<Message<?>> hearing(
      String consumer, Topic topic, Class<E> root, EventHandler<E> handler) {
    attempts.by(consumer, Order.FREE, step(topic, known(root, handler)));
    return message -> {
      Handled _ = attempts.fresh(consumer, topic, Delivery.of(message));
    };
  }

  /** A consumer that keeps the newest card of each key; an older one changes nothing. */
  public <C extends StateCard> Consumer<Message<?>> newest(
      String consumer, Topic topic, Class<C> type, Cards<C> cards) {
    return new NewestCards<>(attempts, consumer, topic, type, cards);
  }

  @SuppressWarnings("unchecked") // the codec reads only types of the topic's root
  private static <E> Function<Envelope<Object>, Handled> known(
      Class<E> root, EventHandler<E> handler) {
    return envelope ->
        root.isInstance(envelope.event())
            ? handler.handle((Envelope<? extends E>) (Envelope<?>) envelope)
            : Handled.UNKNOWN;
  }

  private static Attempts.Step step(Topic topic, Function<Envelope<Object>, Handled> handle) {
    return delivery -> {
      Envelope<Object> envelope = EventCodec.event(topic, delivery);
      return cause(envelope, delivery).around(() -> handle.apply(envelope));
    };
  }

  private static Cause cause(Envelope<?> envelope, Delivery delivery) {
    return new Cause(
        envelope.correlation(), envelope.id(), delivery.header(Headers.TRACEPARENT).orElse(null));
  }

  Attempts attempts() {
    return attempts;
  }
}
