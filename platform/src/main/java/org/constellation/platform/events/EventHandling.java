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
import org.constellation.platform.outbox.Cause;
import org.springframework.messaging.Message;

/**
 * Makes the four kinds of consumer, each said by its name: {@link #creating}, {@link #newest},
 * {@link #inSequence}, {@link #counting}. What the infrastructure did is thrown and retried without
 * end; what the event itself did ends in the dead letters, and later events of its key wait.
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
  @SuppressWarnings("unchecked") // the codec reads only types of the topic's root
  public <E> Consumer<Message<?>> creating(
      String consumer, Topic topic, Class<E> root, EventHandler<E> handler) {
    return inTurn(
        consumer,
        topic,
        envelope ->
            root.isInstance(envelope.event())
                ? handler.handle((Envelope<? extends E>) envelope)
                : Handled.UNKNOWN);
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
    return inTurn(consumer, topic, new Following<>(topic, root, target, rule, after)::handle);
  }

  /** A consumer that keeps the newest card of each key; an older one changes nothing. */
  public <C extends StateCard> Consumer<Message<?>> newest(
      String consumer, Topic topic, Class<C> type, Cards<C> cards) {
    return new NewestCards<>(attempts, consumer, topic, type, cards);
  }

  private Consumer<Message<?>> inTurn(
      String consumer, Topic topic, Function<Envelope<Object>, Handled> step) {
    attempts.by(
        consumer,
        delivery -> {
          Envelope<Object> envelope = EventCodec.event(topic, delivery);
          return cause(envelope, delivery).around(() -> step.apply(envelope));
        });
    return message -> attempts.inTurn(consumer, topic, Delivery.of(message));
  }

  private static Cause cause(Envelope<?> envelope, Delivery delivery) {
    return new Cause(
        envelope.correlation(), envelope.id(), delivery.header(Headers.TRACEPARENT).orElse(null));
  }

  Attempts attempts() {
    return attempts;
  }
}
