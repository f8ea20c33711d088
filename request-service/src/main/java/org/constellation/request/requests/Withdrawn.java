package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/** The mentee took it back. */
record Withdrawn(Ask ask, List<Words> exchange, Instant at, @Nullable Instant settleAt)
    implements Settling {

  Withdrawn {
    exchange = List.copyOf(exchange);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.WITHDRAWN);
  }
}
