package org.constellation.request.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * The mentor said no, kindly.
 *
 * @param message in the mentor's words, absent when they added none
 */
record Declined(
    Ask ask,
    List<Words> exchange,
    Instant at,
    DeclineReason reason,
    @Nullable String message,
    @Nullable Referral referral,
    @Nullable Instant settleAt)
    implements Referable {

  Declined {
    exchange = List.copyOf(exchange);
  }

  @Override
  public Optional<RequestState> shown() {
    return Optional.of(RequestState.DECLINED);
  }

  @Override
  public Declined referredTo(Referral other) {
    return new Declined(ask, exchange, at, reason, message, other, settleAt);
  }
}
