package org.constellation.request.requests;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.AskRefusal;
import org.constellation.request.ledger.Ledgers;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.quota.Quotas;
import org.constellation.request.relations.Pair;
import org.constellation.request.relations.Relations;

/** Does what a saga says, step by step, until the request has nothing left to do. */
final class SagaDesk {

  private final Aggregates<Request, RequestEvent> requests;
  private final Ledgers ledgers;
  private final Quotas quotas;
  private final Relations relations;
  private final Clock clock;

  SagaDesk(
      Aggregates<Request, RequestEvent> requests,
      Ledgers ledgers,
      Quotas quotas,
      Relations relations,
      Clock clock) {
    this.requests = requests;
    this.ledgers = ledgers;
    this.quotas = quotas;
    this.relations = relations;
    this.clock = clock;
  }

  /**
   * Carries the request on to where it rests; idempotent, and safe beside others doing the same.
   */
  Versioned<Request> carryOn(Versioned<Request> request) {
    Versioned<Request> now = request;
    List<Step> steps = Saga.next(now.state());
    while (!steps.isEmpty()) {
      boolean opened = now.state() instanceof Opening;
      now = run(steps, now.state());
      steps = Saga.next(now.state());
      if (opened && steps.isEmpty()) {
        // Others may have been faster, and done with it, while we still took slots for it.
        now = run(Saga.settle(now.state()), now.state());
      }
    }
    return now;
  }

  /**
   * Takes a place at the mentor's ledger, then accepts.
   *
   * @return the accepted request, or why not
   */
  Outcome<Request> accept(Versioned<Request> request) {
    Ask ask = request.state().ask();
    if (request.state() instanceof Pending && !ask.isOver(clock.instant())) {
      Optional<AskRefusal> refusal = takePlace(ask);
      if (refusal.isPresent()) {
        return new Outcome.Refused<>(refusal.get());
      }
    }
    Outcome<Request> outcome =
        requests.change(
            scope(ask), ask.requestId(), state -> MentorMoves.accept(state, clock.instant()));
    return outcome instanceof Outcome.Changed<Request>(var accepted)
        ? new Outcome.Changed<>(carryOn(accepted))
        : outcome;
  }

  /** Looks after everything that was taken at a ledger and not noted as settled. */
  void check(MentorLedger ledger) {
    Set<UUID> rightly = new HashSet<>();
    for (UUID id : ledger.unchecked()) {
      Optional<Versioned<Request>> found = requests.find(Scope.SERVICE, id);
      if (found.isPresent() && waitsRightly(found.get(), ledger)) {
        rightly.add(id);
      }
    }
    ledgers.checked(ledger.mentorId(), rightly);
  }

  private boolean waitsRightly(Versioned<Request> found, MentorLedger ledger) {
    return switch (found.state()) {
      case Opening _ -> false; // carried on by its own due instant
      case Pending _ when ledger.hasPlace(found.id()) -> {
        // Its mentor said yes, and whoever did it was cut off.
        var _ = accept(found);
        yield false;
      }
      case Pending _ -> true;
      case Refused _, Settling _ -> {
        var _ = run(Saga.settle(found.state()), found.state());
        yield false;
      }
    };
  }

  private Optional<AskRefusal> takePlace(Ask ask) {
    Pair pair = ask.pair();
    Optional<AskRefusal> refusal =
        ledgers.accept(
            pair.mentorCampus(),
            pair.mentorId(),
            ask.requestId(),
            pair.menteeId(),
            ask.interaction());
    if (!refusal.equals(Optional.of(AskRefusal.NOT_WAITING))) {
      return refusal;
    }
    if (find(ask).state() instanceof Pending) {
      throw new IllegalStateException("a pending request that does not wait at its mentor");
    }
    return Optional.empty(); // decided in between: its state says how
  }

  private Versioned<Request> run(List<Step> steps, Request seen) {
    boolean nothingTaken = true;
    for (Step step : steps) {
      Optional<AskRefusal> refusal = run(step, seen);
      if (refusal.isPresent()) {
        return refuse(seen.ask(), refusal.get(), nothingTaken);
      }
      nothingTaken = false;
    }
    return find(seen.ask());
  }

  private Versioned<Request> refuse(Ask ask, AskRefusal reason, boolean nothingTaken) {
    return change(ask, state -> HouseMoves.refuse(state, reason, nothingTaken, clock.instant()));
  }

  private Optional<AskRefusal> run(Step step, Request seen) {
    Ask ask = seen.ask();
    Pair pair = ask.pair();
    switch (step) {
      case Step.TakeWaiting(var claim) -> {
        return ledgers.take(pair.mentorCampus(), pair.mentorId(), claim);
      }
      case Step.TakeOpen(int limit) -> {
        return quotas.take(pair.menteeCampus(), pair.menteeId(), ask.requestId(), limit);
      }
      case Step.TellRelation(var news) -> relations.tell(news);
      case Step.RetractRelation() -> relations.retract(pair, ask.requestId());
      case Step.Arrive() -> change(ask, state -> HouseMoves.arrive(state, clock.instant()));
      case Step.ReleaseAtMentor(var release) ->
          ledgers.release(pair.mentorCampus(), pair.mentorId(), release);
      case Step.ReleaseAtMentee() ->
          quotas.release(pair.menteeCampus(), pair.menteeId(), ask.requestId());
      case Step.Settle() -> change(ask, state -> HouseMoves.settle(state, seen));
    }
    return Optional.empty();
  }

  private Versioned<Request> change(
      Ask ask, Function<Request, Decision<Request, RequestEvent>> move) {
    return switch (requests.change(scope(ask), ask.requestId(), move)) {
      case Outcome.Changed<Request>(var now) -> now;
      case Outcome.Refused<Request>(var reason) ->
          throw new IllegalStateException("the house is never refused: " + reason.code());
      case Outcome.Absent<Request> _, Outcome.Stale<Request> _ ->
          throw new IllegalStateException("a saga without its request");
    };
  }

  private Versioned<Request> find(Ask ask) {
    return requests
        .find(scope(ask), ask.requestId())
        .orElseThrow(() -> new IllegalStateException("a saga without its request"));
  }

  private static Scope scope(Ask ask) {
    return Scope.campus(ask.pair().menteeCampus());
  }
}
