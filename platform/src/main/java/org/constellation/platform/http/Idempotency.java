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
 */
public record Idempotency(UUID id, String bodyHash) {

  /** The aggregate that this key created, now or before; refused with 422 for another body. */
  public <S> Versioned<S> require(Supplier<Creation<S>> creating) {
    return switch (creating.get()) {
      case Creation.Fresh<S>(var fresh) -> fresh;
      case Creation.Existing<S>(var there, var hash) when bodyHash.equals(hash) -> there;
      case Creation.Existing<S> _ -> throw Problem.keyReused();
    };
  }
}
