package org.constellation.request.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is decided: what it held has to be given back, once. */
sealed interface Settling extends Request permits Accepted, Closed, Referable, Withdrawn {

  /** When the mentor decided, the mentee took it back, or it expired. */
  Instant at();

  /** When the due work gives back what is still held; absent once that is done. */
  @Nullable Instant settleAt();

  @Override
  default Optional<Instant> dueAt() {
    return Optional.ofNullable(settleAt());
  }

  /** How long the mentor took for the first answer: a question counts as one. */
  default Duration answeredAfter() {
    Instant first = exchange().isEmpty() ? at() : exchange().getFirst().at();
    return Duration.between(ask().askedAt(), first);
  }
}
