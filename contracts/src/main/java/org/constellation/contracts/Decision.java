package org.constellation.contracts;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a domain rule: either a new state with the events that tell of it, or a refusal.
 * There is no third way out; a rule never throws to say no.
 *
 * @param <S> the aggregate's state
 * @param <E> the publisher's sealed event interface
 */
public sealed interface Decision<S, E> {

  /**
   * The rule allowed it.
   *
   * @param state what the aggregate is from now on
   * @param events what to tell others, in order; empty when the command changed nothing new
   */
  record Made<S, E>(S state, List<E> events) implements Decision<S, E> {
    public Made {
      events = List.copyOf(events);
    }
  }

  /** The rule said no; nothing changes. */
  record Refused<S, E>(Refusal reason) implements Decision<S, E> {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <S, E> Decision<S, E> made(S state, E... events) {
    return new Made<>(state, List.of(events));
  }

  static <S, E> Decision<S, E> refused(Refusal reason) {
    return new Refused<>(reason);
  }

  /** The same decision about a wider or narrower type of state. */
  default <T> Decision<T, E> map(Function<? super S, ? extends T> widening) {
    return switch (this) {
      case Made<S, E>(S state, List<E> events) -> new Made<>(widening.apply(state), events);
      case Refused<S, E>(Refusal reason) -> new Refused<>(reason);
    };
  }
}
