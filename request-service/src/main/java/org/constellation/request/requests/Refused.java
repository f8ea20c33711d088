package org.constellation.request.requests;

import java.time.Instant;
import java.util.Optional;
import org.constellation.request.AskRefusal;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * An ask that found no slot; kept as the answer of its Idempotency-Key, seen by nobody.
 *
 * @param settleAt when the due work gives back what it took; absent once that is done
 */
record Refused(Ask ask, AskRefusal reason, @Nullable Instant settleAt) implements Request {

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(settleAt);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.empty();
  }
}
