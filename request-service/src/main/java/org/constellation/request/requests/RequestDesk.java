package org.constellation.request.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.RequestState;
import org.constellation.request.ledger.Ledgers;
import org.constellation.request.people.People;
import org.constellation.request.relations.Pair;

/** What mentees and mentors do with requests. */
final class RequestDesk {

  private final Aggregates<Request, RequestEvent> requests;
  private final SagaDesk saga;
  private final Ledgers ledgers;
  private final People people;
  private final Clock clock;

  RequestDesk(
      Aggregates<Request, RequestEvent> requests,
      SagaDesk saga,
      Ledgers ledgers,
      People people,
      Clock clock) {
    this.requests = requests;
    this.saga = saga;
    this.ledgers = ledgers;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What an earlier call with the same key made, if there was one.
   *
   * @param bodyHash compared by the caller
   */
  Optional<Creation<Request>> earlier(Scope scope, UUID id, String bodyHash) {
    return requests
        .find(scope, id)
        .map(found -> requests.create(id, bodyHash, found.state(), List.of()));
  }

  /** Writes the ask before any slot is taken. */
  Creation<Request> open(UUID id, String bodyHash, Asking asking) {
    Instant now = clock.instant();
    ProfileCard mentor = asking.mentor();
    Optional<CampusCard> mentors = people.campus(mentor.campus());
    Terms terms =
        Terms.of(asking.campus().policy(), People.policy(mentors), People.zone(mentors), now);
    ProfileCard mentee = asking.mentee();
    Ask ask =
        new Ask(
            id,
            new Pair(mentee.personId(), mentee.campus(), mentor.personId(), mentor.campus()),
            asking.need(),
            asking.interaction(),
            asking.message(),
            now,
            terms,
            ledgers.of(mentor).answersWithin().orElse(null),
            mentee.version(),
            asking.cohortRunId());
    return requests.create(id, bodyHash, new Opening(ask, now.plus(Request.CUT_OFF)), List.of());
  }

  /** Takes the slots; the request is pending afterwards, or refused. */
  Versioned<Request> carryOn(Versioned<Request> request) {
    return saga.carryOn(request);
  }

  /** What a campus may see; asks that did not get through are seen by nobody. */
  Optional<Versioned<Request>> find(Scope scope, UUID id) {
    return requests.find(scope, id).filter(found -> found.state().shown().isPresent());
  }

  Page<Versioned<Request>> list(
      Scope scope, Side side, UUID personId, List<RequestState> states, Page.Wanted wanted) {
    List<RequestState> any = states.isEmpty() ? List.of(RequestState.values()) : states;
    String key =
        switch (side) {
          case MENTEE -> "mentee";
          case MENTOR -> "mentor";
        };
    return requests.list(scope, Keys.of(key, personId).and("state", any), wanted);
  }

  Outcome<Request> accept(Versioned<Request> request) {
    return saga.accept(request);
  }

  Outcome<Request> decline(Versioned<Request> request, Decline decline) {
    UUID other = decline.referredMentorId();
    boolean canRefer = other != null && canRefer(request.state().ask(), other);
    return move(request, (state, now) -> MentorMoves.decline(state, decline, canRefer, now));
  }

  Outcome<Request> question(Versioned<Request> request, String message) {
    return move(request, (state, now) -> MentorMoves.question(state, message, now));
  }

  Outcome<Request> refer(Versioned<Request> request, UUID other) {
    boolean canRefer = canRefer(request.state().ask(), other);
    return move(request, (state, now) -> MentorMoves.refer(state, other, canRefer, now));
  }

  Outcome<Request> answer(Versioned<Request> request, String message) {
    return move(request, (state, now) -> MenteeMoves.answer(state, message, now));
  }

  Outcome<Request> withdraw(Versioned<Request> request) {
    return move(request, MenteeMoves::withdraw);
  }

  private Outcome<Request> move(
      Versioned<Request> request,
      BiFunction<Request, Instant, Decision<Request, RequestEvent>> move) {
    Scope scope = Scope.campus(request.state().ask().pair().menteeCampus());
    Outcome<Request> outcome =
        requests.change(scope, request.id(), state -> move.apply(state, clock.instant()));
    return outcome instanceof Outcome.Changed<Request>(var changed)
        ? new Outcome.Changed<>(saga.carryOn(changed))
        : outcome;
  }

  /** The mentee must be able to ask that person for the same, and it is neither of the two. */
  private boolean canRefer(Ask ask, UUID other) {
    return !ask.pair().includes(other)
        && people
            .mentor(other, ask.pair().menteeCampus())
            .filter(card -> offers(card, ask.interaction()))
            .isPresent();
  }

  private static boolean offers(ProfileCard card, InteractionType interaction) {
    return card.offering() != null && card.offering().places().containsKey(interaction);
  }
}
