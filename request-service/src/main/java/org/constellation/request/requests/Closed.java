package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * Accepted, and the engagement is over.
 *
 * @param closedAt when the engagement was completed or ended
 */
record Closed(
    Ask ask, List<Words> exchange, Instant at, Instant closedAt, @Nullable Instant settleAt)
    implements Settling {

  Closed {
    exchange = List.copyOf(exchange);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.ACCEPTED);
  }
}
