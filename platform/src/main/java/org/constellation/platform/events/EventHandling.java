package org.constellation.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Aside;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Aggregates.Applied;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.outbox.Cause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Makes the four kinds of consumer, each said by its name: {@link #creating}, {@link #newest},
 * {@link #inSequence}, {@link #counting}. What the infrastructure did is thrown and retried without
 * end; what the event itself did ends in the dead letters, and later events of its key wait.
 */
public final class EventHandling {

  private static final Logger log = LoggerFactory.getLogger(EventHandling.class);

  private final Shelf shelf;
  private final DeadLetters deadLetters;
  private final Clock wall;
  private final MeterRegistry meters;
  private final Map<String, Step> steps = new ConcurrentHashMap<>();

  public EventHandling(Shelf shelf, DeadLetters deadLetters, Clock wall, MeterRegistry meters) {
    this.shelf = shelf;
    this.deadLetters = deadLetters;
    this.wall = wall;
    this.meters = meters;
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
    return ordered(
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
    return ordered(
        consumer,
        topic,
        envelope -> {
          Object event = envelope.event();
          if (event instanceof Aside) {
            return Handled.APPLIED; // of an aggregate that no target stands for
          }
          Applied<S> applied =
              target.apply(
                  topic,
                  envelope,
                  UUID.fromString(envelope.subject()),
                  state ->
                      root.isInstance(event)
                          ? rule.apply(state, root.cast(event))
                          : Decision.made(state));
          return switch (applied) {
            case Applied.Done<S>(var now) -> {
              after.accept(now);
              yield root.isInstance(event) ? Handled.APPLIED : Handled.UNKNOWN;
            }
            case Applied.Duplicate<S>() -> Handled.DUPLICATE;
            case Applied.Early<S> _ -> Handled.PARKED;
            case Applied.Missing<S>() ->
                throw new Malformed("nothing to apply it to: " + envelope.subject(), null);
          };
        });
  }

  /** A consumer that keeps the newest card of each key; an older one changes nothing. */
  public <C extends StateCard> Consumer<Message<?>> newest(
      String consumer, Topic topic, Class<C> type, Cards<C> cards) {
    Step step =
        delivery ->
            EventCodec.card(type, delivery)
                .map(cards::keep)
                .orElseGet(() -> cards.forget(delivery.key()));
    steps.put(consumer, step);
    return message -> {
      List<Delivery> all = Delivery.all(message);
      if (!keptTogether(consumer, topic, type, cards, all)) {
        all.forEach(delivery -> handle(consumer, topic, delivery, step));
      }
    };
  }

  /** False when they have to be handled one by one: a tombstone or a fault is among them. */
  private <C extends StateCard> boolean keptTogether(
      String consumer, Topic topic, Class<C> type, Cards<C> cards, List<Delivery> all) {
    if (all.size() == 1 || all.stream().anyMatch(delivery -> delivery.body() == null)) {
      return false;
    }
    try {
      cards
          .keepAll(all.stream().flatMap(each -> EventCodec.card(type, each).stream()).toList())
          .forEach(handled -> count(consumer, topic, handled));
      return true;
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        throw e;
      }
      return false;
    }
  }

  private Consumer<Message<?>> ordered(String consumer, Topic topic, EnvelopeStep step) {
    Step inOrder =
        delivery -> {
          Envelope<Object> envelope = EventCodec.event(topic, delivery);
          return cause(envelope, delivery).around(() -> step.handle(envelope));
        };
    steps.put(consumer, inOrder);
    return message -> {
      Delivery delivery = Delivery.of(message);
      if (shelf.isBlocked(consumer, delivery.topic(), delivery.key())) {
        hold(consumer, delivery, Held.State.BEHIND_DEAD_LETTER, "behind a dead letter");
        count(consumer, topic, Handled.PARKED);
        return;
      }
      Handled handled = handle(consumer, topic, delivery, inOrder);
      if (handled == Handled.APPLIED || handled == Handled.UNKNOWN) {
        int _ = drain(consumer, topic, delivery.key());
      }
    };
  }

  private Handled handle(String consumer, Topic topic, Delivery delivery, Step step) {
    Timer.Sample sample = Timer.start(meters);
    Handled handled;
    try {
      handled = step.handle(delivery);
      if (handled == Handled.PARKED) {
        hold(consumer, delivery, Held.State.AWAITING_EARLIER, "an earlier event is missing");
      }
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        throw e;
      }
      handled = bury(consumer, delivery, e);
    }
    sample.stop(meters.timer("constellation.events.handling", "consumer", consumer));
    count(consumer, topic, handled);
    return handled;
  }

  private Handled bury(String consumer, Delivery delivery, RuntimeException fault) {
    String reason = fault.getClass().getSimpleName();
    log.error("{} cannot handle {}: dead letter", consumer, delivery.position(), fault);
    deadLetters.publish(consumer, delivery, reason);
    hold(consumer, delivery, Held.State.DEAD_LETTER, reason);
    return Handled.DEAD_LETTERED;
  }

  /**
   * Handles what waited on the shelf for this key, as far as it goes now.
   *
   * @return how many went
   */
  int drain(String consumer, Topic topic, String key) {
    int gone = 0;
    var waiting = new ArrayList<>(shelf.waiting(consumer, topic.topicName(), key));
    waiting.sort(Comparator.comparingLong(Held::sequence));
    for (Held held : waiting) {
      if (again(held).isEmpty()) {
        return gone;
      }
      shelf.remove(held.id());
      gone++;
    }
    return gone;
  }

  /**
   * Handles a held delivery again.
   *
   * @return what became of it; empty when it has to stay
   */
  Optional<Handled> again(Held held) {
    Step step = step(held.consumer());
    Topic topic = Topic.named(held.delivery().topic()).orElseThrow();
    Handled handled = handle(held.consumer(), topic, held.delivery(), step);
    return handled == Handled.PARKED || handled == Handled.DEAD_LETTERED
        ? Optional.empty()
        : Optional.of(handled);
  }

  /**
   * Tries what waits for earlier events, in case the process died between handling and draining.
   */
  public void sweep() {
    for (Held held : shelf.oldestAwaiting(50)) {
      Topic topic = Topic.named(held.delivery().topic()).orElseThrow();
      int _ = drain(held.consumer(), topic, held.delivery().key());
    }
  }

  private Step step(String consumer) {
    @Nullable Step step = steps.get(consumer);
    if (step == null) {
      throw new IllegalArgumentException("no consumer is called " + consumer);
    }
    return step;
  }

  private void hold(String consumer, Delivery delivery, Held.State state, String reason) {
    shelf.hold(
        new Held(
            consumer + "@" + delivery.position(),
            consumer,
            delivery,
            state,
            reason,
            wall.instant(),
            null));
  }

  private void count(String consumer, Topic topic, Handled handled) {
    meters
        .counter(
            "constellation.events.handled",
            "consumer",
            consumer,
            "topic",
            topic.topicName(),
            "outcome",
            handled.name().toLowerCase(Locale.ROOT))
        .increment();
  }

  private static Cause cause(Envelope<?> envelope, Delivery delivery) {
    return new Cause(
        envelope.correlation(), envelope.id(), delivery.header(Headers.TRACEPARENT).orElse(null));
  }

  /** How one consumer handles a delivery. */
  private interface Step {
    Handled handle(Delivery delivery);
  }

  /** How one consumer handles a decoded event. */
  private interface EnvelopeStep {
    Handled handle(Envelope<Object> envelope);
  }
}
