package org.constellation.platform.outbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What set off the work under way: bound around every request and every event, recorded with every
 * event that the work publishes.
 *
 * @param correlation the same for everything that one command set off
 * @param event the event being handled, absent when a person's command is
 * @param traceparent W3C trace context, absent without a trace
 */
public record Cause(String correlation, @Nullable UUID event, @Nullable String traceparent) {

  private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();
  private static final String LOGGED = "correlation";

  /** Runs the work with this as its cause; the correlation stands beside every log line of it. */
  public <R, X extends Throwable> R around(ScopedValue.CallableOp<? extends R, X> work) throws X {
    String outer = MDC.get(LOGGED);
    MDC.put(LOGGED, correlation);
    try {
      return ScopedValue.where(CURRENT, this).call(work);
    } finally {
      if (outer == null) {
        MDC.remove(LOGGED);
      } else {
        MDC.put(LOGGED, outer);
      }
    }
  }

  public static Optional<Cause> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** The current cause, or a fresh one for work that the clock set off. */
  public static Cause currentOrNew() {
    return current().orElseGet(() -> new Cause(UUID.randomUUID().toString(), null, null));
  }
}
