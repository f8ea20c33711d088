package org.constellation.request.requests;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.request.ledger.Claim;
import org.constellation.request.ledger.Release;
import org.constellation.request.relations.News;
import org.constellation.request.relations.Pair;
import org.constellation.request.requests.Step.Arrive;
import org.constellation.request.requests.Step.ReleaseAtMentee;
import org.constellation.request.requests.Step.ReleaseAtMentor;
import org.constellation.request.requests.Step.RetractRelation;
import org.constellation.request.requests.Step.Settle;
import org.constellation.request.requests.Step.TakeOpen;
import org.constellation.request.requests.Step.TakeWaiting;
import org.constellation.request.requests.Step.TellRelation;

/**
 * What remains to be done for a request, from its own state alone. Whoever finds a request may do
 * it, in this order and as often as they like: after a crash it begins again from the first step.
 */
final class Saga {

  private Saga() {}

  /** Nothing for a request that is settled or waits. */
  static List<Step> next(Request request) {
    return switch (request) {
      case Opening opening -> open(opening.ask());
      case Pending _ -> List.of();
      case Refused _, Settling _ -> request.dueAt().isEmpty() ? List.of() : settle(request);
    };
  }

  private static List<Step> open(Ask ask) {
    UUID id = ask.requestId();
    UUID mentee = ask.pair().menteeId();
    Terms terms = ask.terms();
    return List.of(
        new TakeWaiting(
            new Claim(id, mentee, ask.interaction(), terms.month(), terms.pendingLimit())),
        new TakeOpen(terms.openLimit()),
        new TellRelation(News.asked(ask.pair(), id, ask.askedAt())),
        new Arrive());
  }

  /** Gives back what a decided request does not hold, whether or not that was done before. */
  static List<Step> settle(Request request) {
    Ask ask = request.ask();
    Pair pair = ask.pair();
    UUID id = ask.requestId();
    return switch (request) {
      case Opening _, Pending _ -> List.of();
      case Refused _ ->
          List.of(
              new ReleaseAtMentor(Release.forgotten(id)),
              new ReleaseAtMentee(),
              new RetractRelation(),
              new Settle());
      case Accepted accepted ->
          settle(
              Release.accepted(id, Optional.of(accepted.answeredAfter())),
              News.active(pair, id, ask.askedAt(), ask.need()));
      case Closed closed ->
          settle(
              Release.closed(id, Optional.of(closed.answeredAfter())),
              News.ended(pair, id, ask.askedAt(), ask.need()));
      case Declined declined ->
          settle(
              Release.closed(id, Optional.of(declined.answeredAfter())),
              News.declined(
                  pair, id, ask.askedAt(), declined.at().plus(ask.terms().declineRest())));
      case Expired expired ->
          settle(
              Release.closed(id, Optional.of(expired.answeredAfter())),
              News.lapsed(pair, id, ask.askedAt()));
      case Withdrawn withdrawn ->
          settle(Release.closed(id, ifAnswered(withdrawn)), News.lapsed(pair, id, ask.askedAt()));
    };
  }

  private static List<Step> settle(Release release, News news) {
    return List.of(
        new ReleaseAtMentor(release), new ReleaseAtMentee(), new TellRelation(news), new Settle());
  }

  /** Taken back before any answer: says nothing about how fast the mentor answers. */
  private static Optional<Duration> ifAnswered(Withdrawn withdrawn) {
    return withdrawn.exchange().isEmpty()
        ? Optional.empty()
        : Optional.of(withdrawn.answeredAfter());
  }
}
