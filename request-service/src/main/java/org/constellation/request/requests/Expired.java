package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/** Nobody answered in time. */
record Expired(
    Ask ask,
    List<Words> exchange,
    Instant at,
    @Nullable Referral referral,
    @Nullable Instant settleAt)
    implements Referable {

  Expired {
    exchange = List.copyOf(exchange);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.EXPIRED);
  }

  @Override
  public Expired referredTo(Referral other) {
    return new Expired(ask, exchange, at, other, settleAt);
  }
}
