package org.constellation.request.requests;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.request.AskRefusal;
import org.constellation.request.RequestState;
import org.constellation.request.WrongState;

/** What a mentor may do with a request. A move that was made already changes nothing. */
final class MentorMoves {

  private MentorMoves() {}

  /** A place at the ledger must be taken before; without one the saga gives the answer. */
  static Decision<Request, RequestEvent> accept(Request request, Instant now) {
    return switch (request) {
      case Pending pending when !pending.ask().isOver(now) ->
          made(
              new Accepted(pending.ask(), pending.exchange(), now, now.plus(Request.CUT_OFF)),
              new Tidings(pending.ask(), now).accepted());
      case Accepted _, Closed _ -> made(request);
      case Pending _, Opening _, Refused _, Referable _, Withdrawn _ -> wrong(request, now);
    };
  }

  static Decision<Request, RequestEvent> decline(
      Request request, Decline decline, boolean canRefer, Instant now) {
    return switch (request) {
      case Pending pending when !pending.ask().isOver(now) ->
          decline.referredMentorId() != null && !canRefer
              ? refused(AskRefusal.REFERRAL_NOT_POSSIBLE)
              : declined(pending, decline, now);
      case Declined declined when decline.isWhatWasSaid(declined) -> made(request);
      case Pending _, Opening _, Refused _, Accepted _, Closed _, Referable _, Withdrawn _ ->
          wrong(request, now);
    };
  }

  private static Decision<Request, RequestEvent> declined(
      Pending pending, Decline decline, Instant now) {
    Tidings tidings = new Tidings(pending.ask(), now);
    List<RequestEvent> events = new ArrayList<>();
    events.add(tidings.declined(decline.reason()));
    UUID other = decline.referredMentorId();
    if (other != null) {
      events.add(tidings.referredTo(other));
    }
    return new Decision.Made<>(
        new Declined(
            pending.ask(),
            pending.exchange(),
            now,
            decline.reason(),
            decline.message(),
            other == null ? null : new Referral(other, now),
            now.plus(Request.CUT_OFF)),
        events);
  }

  /** "Tell me more." */
  static Decision<Request, RequestEvent> question(Request request, String message, Instant now) {
    if (!(request instanceof Pending pending) || pending.ask().isOver(now)) {
      return wrong(request, now);
    }
    if (pending.awaiting() == Side.MENTEE) {
      boolean same = pending.exchange().getLast().message().equals(message);
      return same ? made(request) : wrong(request, now);
    }
    if (pending.questions() >= Pending.QUESTIONS) {
      return refused(AskRefusal.TOO_MANY_QUESTIONS);
    }
    return made(
        pending.with(new Words(Side.MENTOR, message, now)),
        new Tidings(pending.ask(), now).moreAsked());
  }

  static Decision<Request, RequestEvent> refer(
      Request request, UUID other, boolean canRefer, Instant now) {
    if (!(request instanceof Referable unserved)) {
      return wrong(request, now);
    }
    Referral before = unserved.referral();
    if (before != null) {
      return Objects.equals(before.mentorId(), other) ? made(request) : wrong(request, now);
    }
    return canRefer
        ? made(
            unserved.referredTo(new Referral(other, now)),
            new Tidings(unserved.ask(), now).referredTo(other))
        : refused(AskRefusal.REFERRAL_NOT_POSSIBLE);
  }

  /** The state by the clock at the call: what is past its expiry counts as expired. */
  static Decision<Request, RequestEvent> wrong(Request request, Instant now) {
    boolean over = request instanceof Pending pending && pending.ask().isOver(now);
    RequestState state =
        over
            ? RequestState.EXPIRED
            : request
                .shown()
                .orElseThrow(() -> new IllegalStateException("nobody can see this request yet"));
    return refused(new WrongState(state));
  }
}
