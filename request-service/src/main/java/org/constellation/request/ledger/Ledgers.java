package org.constellation.request.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.AskRefusal;
import org.constellation.request.people.People;

/** The ledgers of all mentors. */
public final class Ledgers {

  private static final int PAGE = 100;

  private final Aggregates<MentorLedger, Void> ledgers;
  private final People people;
  private final Clock clock;

  public Ledgers(Aggregates<MentorLedger, Void> ledgers, People people, Clock clock) {
    this.ledgers = ledgers;
    this.people = people;
    this.clock = clock;
  }

  public Optional<Versioned<MentorLedger>> find(Scope scope, UUID mentorId) {
    return ledgers.find(scope, mentorId);
  }

  /**
   * The ledger of a mentor whose card is known; opened if the first ask is faster than the card.
   */
  public MentorLedger of(ProfileCard mentor) {
    return ledgers
        .find(Scope.campus(mentor.campus()), mentor.personId())
        .or(() -> {
          learn(mentor);
          return ledgers.find(Scope.campus(mentor.campus()), mentor.personId());
        })
        .map(Versioned::state)
        .orElseThrow(() -> new IllegalStateException("no ledger for " + mentor.personId()));
  }

  /** The same for many cards: the ledgers of mentors who are new are opened together. */
  void learnAll(List<ProfileCard> cards) {
    Set<UUID> opened = ledgers.createAll(cards.stream().flatMap(this::fresh).toList());
    Set<UUID> seen = new HashSet<>();
    for (ProfileCard card : cards) {
      // Which of two cards of one new mentor opened the ledger is not told, so both are learnt.
      if (!seen.add(card.personId()) || !opened.contains(card.personId())) {
        learn(card);
      }
    }
  }

  private Stream<Aggregates.Newcomer<MentorLedger, Void>> fresh(ProfileCard card) {
    return Optional.ofNullable(card.offering())
        .map(offering -> {
          Optional<CampusCard> campus = people.campus(card.campus());
          Room room = Room.of(card.version(), offering, People.policy(campus).pendingAsks());
          YearMonth month = YearMonth.from(clock.instant().atZone(People.zone(campus)));
          return new Aggregates.Newcomer<MentorLedger, Void>(
              card.personId(),
              MentorLedger.open(card.personId(), card.campus(), room, month),
              List.of());
        })
        .stream();
  }

  /** What a mentor agreed to, from their card; older cards change nothing. */
  public void learn(ProfileCard card) {
    Optional<Offering> offering = Optional.ofNullable(card.offering());
    fresh(card).forEach(one -> ledgers.create(one.id(), null, one.state(), one.events()));
    change(
        Scope.SERVICE,
        card.personId(),
        ledger ->
            ledger.learn(
                offering
                    .map(agreed -> Room.of(card.version(), agreed, ledger.room().pendingLimit()))
                    .orElseGet(() -> ledger.room().closed(card.version()))));
  }

  /** The person is gone: nothing can be asked of them any more. */
  void forget(UUID mentorId) {
    change(
        Scope.SERVICE,
        mentorId,
        ledger -> ledger.learn(ledger.room().closed(ledger.room().version() + 1)));
  }

  /** A campus changed how many asks may wait at a mentor. */
  void limitWaiting(String campus, int pendingLimit) {
    Optional<Page.Position> after = Optional.empty();
    do {
      var page =
          ledgers.list(
              Scope.campus(campus), Keys.of("campus", campus), new Page.Wanted(PAGE, after));
      page.items()
          .forEach(found ->
              change(Scope.SERVICE, found.id(), ledger -> ledger.limitWaiting(pendingLimit)));
      after = page.next();
    } while (after.isPresent());
  }

  /** Takes a waiting slot; the refusal when there is none to have. */
  public Optional<AskRefusal> take(String campus, UUID mentorId, Claim claim) {
    Instant now = clock.instant();
    return required(Scope.campus(campus), mentorId, ledger -> ledger.ask(claim, now));
  }

  /** Takes a place; the refusal when there is none to have. */
  public Optional<AskRefusal> accept(
      String campus, UUID mentorId, UUID requestId, UUID menteeId, InteractionType interaction) {
    Instant now = clock.instant();
    return required(
        Scope.campus(campus),
        mentorId,
        ledger -> ledger.accept(requestId, menteeId, interaction, now));
  }

  public void release(String campus, UUID mentorId, Release release) {
    required(Scope.campus(campus), mentorId, ledger -> ledger.release(release))
        .ifPresent(refusal -> {
          throw new IllegalStateException("giving back is never refused: " + refusal);
        });
  }

  Outcome<MentorLedger> change(
      Scope scope, UUID mentorId, Function<MentorLedger, Decision<MentorLedger, Void>> rule) {
    return ledgers.change(scope, mentorId, rule);
  }

  private Optional<AskRefusal> required(
      Scope scope, UUID mentorId, Function<MentorLedger, Decision<MentorLedger, Void>> rule) {
    return switch (change(scope, mentorId, rule)) {
      case Outcome.Changed<MentorLedger> _ -> Optional.empty();
      case Outcome.Refused<MentorLedger>(var reason) -> Optional.of((AskRefusal) reason);
      case Outcome.Absent<MentorLedger> _, Outcome.Stale<MentorLedger> _ ->
          throw new IllegalStateException("a request without its mentor's ledger");
    };
  }

  /** The due check of a ledger begins. */
  public static Decision<MentorLedger, Void> check(MentorLedger ledger, Instant now) {
    return ledger.check(now);
  }

  /** These requests were found to wait rightly. */
  public void checked(UUID mentorId, Set<UUID> requestIds) {
    change(Scope.SERVICE, mentorId, ledger -> ledger.checked(requestIds));
  }
}
