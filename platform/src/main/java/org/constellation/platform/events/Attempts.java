package org.constellation.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constellation.contracts.events.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every consumer's deliveries tried, counts and times them, and sets aside what cannot be
 * handled now.
 */
final class Attempts {

  private static final Logger log = LoggerFactory.getLogger(Attempts.class);

  private final Shelf shelf;
  private final DeadLetters deadLetters;
  private final Clock wall;
  private final MeterRegistry meters;
  private final Map<String, Way> ways = new ConcurrentHashMap<>();

  Attempts(Shelf shelf, DeadLetters deadLetters, Clock wall, MeterRegistry meters) {
    this.shelf = shelf;
    this.deadLetters = deadLetters;
    this.wall = wall;
    this.meters = meters;
  }

  /** How one consumer handles a delivery. */
  @FunctionalInterface
  interface Step {
    Handled handle(Delivery delivery);
  }

  /** What an event that is parked waits for. */
  enum Order {
    /** For the one before it: the next has to wait as well, and goes right after. */
    STRICT,
    /** For something elsewhere: others of its key go on, and the sweep looks for it. */
    FREE
  }

  private record Way(Order order, Step step) {}

  /** From now on the consumer's deliveries are handled so. */
  void by(String consumer, Order order, Step step) {
    ways.put(consumer, new Way(order, step));
  }

  /** Handles a delivery as it comes, unless a dead letter of its key is in the way. */
  void inTurn(String consumer, Topic topic, Delivery delivery) {
    if (shelf.isBlocked(consumer, delivery.topic(), delivery.key())) {
      hold(consumer, delivery, Held.State.BEHIND_DEAD_LETTER, "behind a dead letter");
      count(consumer, topic, Handled.PARKED);
      return;
    }
    Handled handled = fresh(consumer, topic, delivery);
    boolean isStep = handled == Handled.APPLIED || handled == Handled.UNKNOWN;
    if (isStep && way(consumer).order() == Order.STRICT) {
      int _ = drain(shelf.waiting(consumer, delivery.topic(), delivery.key()));
    }
  }

  /** Handles a delivery that was not held before. */
  Handled fresh(String consumer, Topic topic, Delivery delivery) {
    Handled handled;
    try {
      handled = timed(consumer, delivery);
      if (handled == Handled.PARKED) {
        hold(consumer, delivery, Held.State.AWAITING_EARLIER, "an earlier event is missing");
      }
    } catch (RuntimeException e) {
      String reason = atFault(consumer, delivery, e);
      hold(consumer, delivery, Held.State.DEAD_LETTER, reason);
      handled = Handled.DEAD_LETTERED;
    }
    count(consumer, topic, handled);
    return handled;
  }

  /** Handles a held delivery again; parked and dead-lettered ones have to stay. */
  Handled again(Held held) {
    Handled handled;
    try {
      handled = timed(held.consumer(), held.delivery());
      if (handled == Handled.PARKED && held.state() != Held.State.AWAITING_EARLIER) {
        shelf.change(held.as(Held.State.AWAITING_EARLIER, "an earlier event is missing"));
      }
    } catch (RuntimeException e) {
      String reason = atFault(held.consumer(), held.delivery(), e);
      shelf.change(held.as(Held.State.DEAD_LETTER, reason));
      handled = Handled.DEAD_LETTERED;
    }
    if (handled != Handled.PARKED) {
      count(held.consumer(), held.topic(), handled); // as parked it was counted when it came
    }
    return handled;
  }

  /**
   * Has the consumer go past a dead letter that is given up, as past an event of a type that it
   * does not know: what follows in the sequence would be too early for ever. When the letter itself
   * came too early, its place waits in its stead.
   */
  void passOver(Held letter) {
    Held place = letter.place(wall.instant());
    try {
      if (way(letter.consumer()).step().handle(place.delivery()) == Handled.PARKED) {
        shelf.hold(place);
      }
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        throw e;
      }
      log.warn("{} names no place to go past: {}", letter.id(), e.getClass().getSimpleName());
    }
  }

  /**
   * Handles what waited on the shelf for one key, as far as it goes now.
   *
   * @return how many went
   */
  int drain(List<Held> waiting) {
    int gone = 0;
    for (Held held : Held.inSequence(waiting)) {
      switch (again(held)) {
        case APPLIED, DUPLICATE, UNKNOWN -> {
          shelf.remove(held.id());
          gone++;
        }
        case PARKED -> {
          if (way(held.consumer()).order() == Order.STRICT) {
            return gone; // what follows is too early as well
          }
        }
        case DEAD_LETTERED -> {
          return gone;
        }
      }
    }
    return gone;
  }

  void count(String consumer, Topic topic, Handled handled) {
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

  private Handled timed(String consumer, Delivery delivery) {
    Timer.Sample sample = Timer.start(meters);
    try {
      return way(consumer).step().handle(delivery);
    } finally {
      sample.stop(meters.timer("constellation.events.handling", "consumer", consumer));
    }
  }

  /** Publishes the dead letter; throws what passes. */
  private String atFault(String consumer, Delivery delivery, RuntimeException fault) {
    if (Faults.passes(fault)) {
      throw fault;
    }
    String reason = fault.getClass().getSimpleName();
    log.error(
        "{} cannot handle {}: dead letter, {}", consumer, delivery.position(), Faults.trace(fault));
    deadLetters.publish(consumer, delivery, reason);
    return reason;
  }

  private void hold(String consumer, Delivery delivery, Held.State state, String reason) {
    String id = consumer + "@" + delivery.position();
    shelf.hold(new Held(id, consumer, delivery, state, reason, wall.instant(), null));
  }

  private Way way(String consumer) {
    @Nullable Way way = ways.get(consumer);
    if (way == null) {
      throw new IllegalArgumentException("no consumer is called " + consumer);
    }
    return way;
  }
}
