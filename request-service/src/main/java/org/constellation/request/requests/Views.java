package org.constellation.request.requests;

import java.util.List;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.RequestState;
import org.constellation.request.people.People;
import org.constellation.request.relations.Pair;
import org.constellation.request.requests.RequestView.DeclineView;
import org.constellation.request.requests.RequestView.ReferralView;

/** A request as each of those who may see it sees it. */
final class Views {

  private final People people;

  Views(People people) {
    this.people = people;
  }

  /** Who stays under an alias is known by name to themselves alone until it is accepted. */
  RequestView of(Versioned<Request> versioned, Viewer viewer) {
    Request request = versioned.state();
    Ask ask = request.ask();
    Pair pair = ask.pair();
    RequestState state = request.shown().orElseThrow();
    boolean words = viewer != Viewer.COORDINATOR;
    boolean accepted = state == RequestState.ACCEPTED;
    return new RequestView(
        ask.requestId(),
        state,
        viewer,
        people.card(pair.menteeId(), accepted || viewer == Viewer.MENTEE).orElse(null),
        people.card(pair.mentorId(), accepted || viewer == Viewer.MENTOR).orElse(null),
        words ? ask.need() : null,
        ask.interaction(),
        words ? ask.message() : null,
        ask.askedAt(),
        ask.terms().expiresAt(),
        request instanceof Settling decided ? decided.at() : null,
        request instanceof Pending pending ? pending.awaiting() : null,
        words ? request.exchange() : List.of(),
        ask.answersWithin(),
        request instanceof Declined declined ? decline(declined, words) : null,
        request instanceof Referable unserved ? referral(unserved).orElse(null) : null,
        state == RequestState.ACCEPTED ? ask.requestId() : null);
  }

  Optional<ReferralView> referral(Referable unserved) {
    return Optional.ofNullable(unserved.referral())
        .flatMap(referral ->
            people
                .card(referral.mentorId(), false)
                .map(card -> new ReferralView(card, referral.at())));
  }

  private static DeclineView decline(Declined declined, boolean words) {
    return new DeclineView(declined.reason(), words ? declined.message() : null);
  }

  /** The need behind a request, for texts. */
  static Need need(Request request) {
    return request.ask().need();
  }
}
