package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;

/** Aggregates behind a turnstile. */
record Guarded<S, E>(Aggregates<S, E> inner, Turnstile turnstile) implements Aggregates<S, E> {

  static Shelves.Wrap by(Turnstile turnstile) {
    return new Shelves.Wrap() {
      @Override
      public <S, E> Aggregates<S, E> around(Aggregates<S, E> inner) {
        return new Guarded<>(inner, turnstile);
      }
    };
  }

  @Override
  public Optional<Versioned<S>> find(Scope scope, UUID id) {
    return turnstile.pass(() -> inner.find(scope, id));
  }

  @Override
  public Page<Versioned<S>> list(Scope scope, Keys filter, Page.Wanted wanted) {
    return turnstile.pass(() -> inner.list(scope, filter, wanted));
  }

  @Override
  public Page<Versioned<S>> earliest(
      Scope scope, Keys filter, String instantKey, Page.Wanted wanted) {
    return turnstile.pass(() -> inner.earliest(scope, filter, instantKey, wanted));
  }

  @Override
  public long count(Scope scope, Keys filter) {
    return turnstile.pass(() -> inner.count(scope, filter));
  }

  @Override
  public Creation<S> create(UUID id, @Nullable String bodyHash, S state, List<E> events) {
    return turnstile.pass(() -> inner.create(id, bodyHash, state, events));
  }

  @Override
  public Outcome<S> change(
      Scope scope, UUID id, OptionalLong expected, Function<S, Decision<S, E>> rule) {
    return turnstile.pass(() -> inner.change(scope, id, expected, rule));
  }

  @Override
  public Applied<S> apply(
      Topic source, Envelope<?> cause, UUID id, Function<S, Decision<S, E>> rule) {
    return turnstile.pass(() -> inner.apply(source, cause, id, rule));
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return turnstile.pass(() -> inner.due(now, limit));
  }

  @Override
  public Optional<Instant> nextDue() {
    return turnstile.pass(inner::nextDue);
  }
}
