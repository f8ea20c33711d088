package org.constellation.platform.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Versioned;

/**
 * What a creating POST brings in {@code Idempotency-Key}. Controllers take it as a parameter;
 * without the header the answer is 400.
 *
 * @param id the id of what is created: UUIDv5 of campus, person, route and key
 * @param bodyHash SHA-256 of the request's body
 * @param replayed to be run when the answer is that of an earlier call; says so in the header
 */
public record Idempotency(UUID id, String bodyHash, Runnable replayed) {

  /** Says {@code true} in an answer from memory. */
  public static final String REPLAYED = "Idempotency-Replayed";

  /** For a command that is more than its body: the same key with another {@code part} is 422. */
  public Idempotency with(String part) {
    return new Idempotency(id, bodyHash + part, replayed);
  }

  /** The aggregate that this key created, now or before; refused with 422 for another body. */
  public <S> Versioned<S> require(Supplier<Creation<S>> creating) {
    return switch (creating.get()) {
      case Creation.Fresh<S>(var fresh) -> fresh;
      case Creation.Existing<S>(var there, var hash) when bodyHash.equals(hash) -> {
        replayed.run();
        yield there;
      }
      case Creation.Existing<S> _ -> throw Problem.keyReused();
    };
  }
}
