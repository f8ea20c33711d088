package org.constellation.platform.events;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Aside;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Aggregates.Applied;
import org.constellation.platform.aggregates.Versioned;

/** Follows one aggregate's events into the target of the same id, exactly once and in order. */
record Following<E, S, F>(
    Topic topic,
    Class<E> root,
    Aggregates<S, F> target,
    BiFunction<S, E, Decision<S, F>> rule,
    Consumer<Versioned<S>> after) {

  Handled handle(Envelope<Object> envelope) {
    Object event = envelope.event();
    if (event instanceof Aside) {
      return Handled.APPLIED; // of an aggregate that no target stands for
    }
    UUID id = UUID.fromString(envelope.subject());
    return switch (target.apply(topic, envelope, id, state -> decide(state, event))) {
      case Applied.Done<S>(var now) -> {
        after.accept(now);
        yield root.isInstance(event) ? Handled.APPLIED : Handled.UNKNOWN;
      }
      case Applied.Duplicate<S>() -> Handled.DUPLICATE;
      case Applied.Early<S> _ -> Handled.PARKED;
      case Applied.Missing<S>() ->
          throw new Malformed("nothing to apply it to: " + envelope.subject(), null);
    };
  }

  private Decision<S, F> decide(S state, Object event) {
    return root.isInstance(event)
        ? rule.apply(state, root.cast(event))
        : Decision.made(state); // the cursor moves past it
  }
}
