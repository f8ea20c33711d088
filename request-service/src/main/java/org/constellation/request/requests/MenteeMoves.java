package org.constellation.request.requests;

import static org.constellation.contracts.Decision.made;
import static org.constellation.request.requests.MentorMoves.wrong;

import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;

/** What a mentee may do with their request. A move that was made already changes nothing. */
final class MenteeMoves {

  private MenteeMoves() {}

  static Decision<Request, RequestEvent> answer(Request request, String message, Instant now) {
    if (!(request instanceof Pending pending) || pending.ask().isOver(now)) {
      return wrong(request, now);
    }
    if (pending.awaiting() == Side.MENTOR) {
      boolean same =
          !pending.exchange().isEmpty() && pending.exchange().getLast().message().equals(message);
      return same ? made(request) : wrong(request, now);
    }
    return made(
        pending.with(new Words(Side.MENTEE, message, now)),
        new Tidings(pending.ask(), now).answered());
  }

  static Decision<Request, RequestEvent> withdraw(Request request, Instant now) {
    return switch (request) {
      case Pending pending when !pending.ask().isOver(now) ->
          made(
              new Withdrawn(pending.ask(), pending.exchange(), now, now.plus(Request.CUT_OFF)),
              new Tidings(pending.ask(), now).withdrawn());
      case Withdrawn _ -> made(request);
      case Pending _, Opening _, Refused _, Accepted _, Closed _, Referable _ ->
          wrong(request, now);
    };
  }
}
