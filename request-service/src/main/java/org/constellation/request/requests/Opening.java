package org.constellation.request.requests;

import java.time.Instant;
import java.util.Optional;
import org.constellation.request.RequestState;

/**
 * Written first, before any slot is taken; nobody sees it.
 *
 * @param retryAt when the due work takes it further, should nobody have done so
 */
record Opening(Ask ask, Instant retryAt) implements Request {

  @Override
  public Optional<Instant> dueAt() {
    return Optional.of(retryAt);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.empty();
  }
}
