package org.constellation.engagement.oversight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.engagement.engagements.Pair;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;
import org.jspecify.annotations.Nullable;

/**
 * What oversight knows of one request. Its events may come twice and in any order: a final state
 * stays, whatever comes after it, and everything else leaves it pending.
 *
 * @param askedAt absent until the ask itself has come
 */
record RequestFact(UUID requestId, Pair pair, State state, @Nullable Instant askedAt) {

  static final String CAMPUS = "campus";
  static final String STATE = "state";
  static final String ASKED_AT = "askedAt";

  static final AggregateType<RequestFact> TYPE =
      AggregateType.of("request-facts", RequestFact.class, fact -> fact.pair().menteeCampus())
          .seenBy(fact -> fact.pair().campuses())
          .keyedBy(fact ->
              Keys.of(CAMPUS, fact.pair().campuses())
                  .and(STATE, fact.state())
                  .and(ASKED_AT, Optional.ofNullable(fact.askedAt())))
          .indexed(CAMPUS, STATE, ASKED_AT);

  /** How a request stands. */
  enum State {
    PENDING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED
  }

  static RequestFact unknown(RequestEvent event) {
    return new RequestFact(event.requestId(), Pair.of(event), State.PENDING, null);
  }

  RequestFact with(RequestEvent event) {
    return switch (event) {
      case RequestEvent.RequestCreated created ->
          new RequestFact(requestId, pair, state, created.at());
      case RequestEvent.RequestAccepted _ -> in(State.ACCEPTED);
      case RequestEvent.RequestDeclined _ -> in(State.DECLINED);
      case RequestEvent.RequestWithdrawn _ -> in(State.WITHDRAWN);
      case RequestEvent.RequestExpired _ -> in(State.EXPIRED);
      case RequestEvent.MoreAsked _,
          RequestEvent.Answered _,
          RequestEvent.RequestExpiring _,
          RequestEvent.ReferralOffered _ ->
          this;
    };
  }

  private RequestFact in(State newState) {
    return state == State.PENDING ? new RequestFact(requestId, pair, newState, askedAt) : this;
  }
}
