package org.constellation.request.requests;

import static org.constellation.contracts.Decision.made;

import java.time.Instant;
import java.util.List;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.request.AskRefusal;
import org.jspecify.annotations.Nullable;

/** What the house itself does with a request: sagas, the clock, news of its engagement. */
final class HouseMoves {

  private HouseMoves() {}

  /** All slots are taken: the mentor sees it from now on. */
  static Decision<Request, RequestEvent> arrive(Request request, Instant now) {
    return request instanceof Opening opening
        ? made(
            new Pending(opening.ask(), List.of(), false), new Tidings(opening.ask(), now).created())
        : made(request);
  }

  /** A slot was not to be had. */
  static Decision<Request, RequestEvent> refuse(
      Request request, AskRefusal reason, boolean nothingTaken, Instant now) {
    if (!(request instanceof Opening opening)) {
      return made(request);
    }
    Instant settleAt = nothingTaken ? null : now.plus(Request.CUT_OFF);
    return made(new Refused(opening.ask(), reason, settleAt));
  }

  /** What the clock sets off: a cut-off saga is retried, a waiting request reminds or expires. */
  static Decision<Request, RequestEvent> due(Request request, Instant now) {
    if (request.dueAt().map(due -> due.isAfter(now)).orElse(true)) {
      return made(request);
    }
    return switch (request) {
      case Opening opening -> made(new Opening(opening.ask(), now.plus(Request.CUT_OFF)));
      case Pending pending when pending.ask().isOver(now) ->
          made(
              new Expired(pending.ask(), pending.exchange(), now, null, now.plus(Request.CUT_OFF)),
              new Tidings(pending.ask(), now).expired());
      case Pending pending ->
          made(
              new Pending(pending.ask(), pending.exchange(), true),
              new Tidings(pending.ask(), now).expiring());
      case Refused _, Settling _ -> made(settlingAt(request, now.plus(Request.CUT_OFF)));
    };
  }

  /** The engagement was completed or ended. */
  static Decision<Request, RequestEvent> close(Request request, Instant at, Instant now) {
    return switch (request) {
      case Accepted accepted ->
          made(
              new Closed(
                  accepted.ask(),
                  accepted.exchange(),
                  accepted.at(),
                  at,
                  now.plus(Request.CUT_OFF)));
      case Closed _ -> made(request);
      case Opening _, Refused _, Pending _, Referable _, Withdrawn _ ->
          throw new IllegalStateException("an engagement of a request that was not accepted");
    };
  }

  /** Everything was given back, provided that the request is still what the saga saw. */
  static Decision<Request, RequestEvent> settle(Request request, Request seen) {
    return made(request.equals(seen) ? settlingAt(request, null) : request);
  }

  private static Request settlingAt(Request request, @Nullable Instant at) {
    return switch (request) {
      case Refused(var ask, var reason, _) -> new Refused(ask, reason, at);
      case Accepted(var ask, var exchange, var when, _) -> new Accepted(ask, exchange, when, at);
      case Closed(var ask, var exchange, var when, var closed, _) ->
          new Closed(ask, exchange, when, closed, at);
      case Declined(var ask, var exchange, var when, var reason, var message, var other, _) ->
          new Declined(ask, exchange, when, reason, message, other, at);
      case Withdrawn(var ask, var exchange, var when, _) -> new Withdrawn(ask, exchange, when, at);
      case Expired(var ask, var exchange, var when, var other, _) ->
          new Expired(ask, exchange, when, other, at);
      case Opening _, Pending _ -> request;
    };
  }
}
