package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/** The mentor said yes and a place is taken; the engagement runs under the same id. */
record Accepted(Ask ask, List<Words> exchange, Instant at, @Nullable Instant settleAt)
    implements Settling {

  Accepted {
    exchange = List.copyOf(exchange);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.ACCEPTED);
  }
}
