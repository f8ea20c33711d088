package org.constellation.request.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.events.InMemoryCards;
import org.constellation.request.Cast;
import org.constellation.request.TestClock;
import org.constellation.request.ledger.Ledgers;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.people.People;
import org.constellation.request.quota.MenteeQuota;
import org.constellation.request.quota.Quotas;
import org.constellation.request.relations.Relations;
import org.constellation.request.relations.Standing;

/** The service without a framework: desks over whatever keeps the aggregates. */
final class House {

  final TestClock clock;
  final InMemoryCards<ProfileCard> profiles;
  final InMemoryCards<CampusCard> campuses;
  final Shelves shelves;
  final People people;
  final Ledgers ledgers;
  final SagaDesk saga;
  final RequestDesk desk;
  final EngagementListener engagements;
  private final AggregateDue<?, ?> requestsDue;
  private final AggregateDue<?, ?> ledgersDue;

  private House(
      TestClock clock,
      InMemoryCards<ProfileCard> profiles,
      InMemoryCards<CampusCard> campuses,
      Shelves shelves) {
    this.clock = clock;
    this.profiles = profiles;
    this.campuses = campuses;
    this.shelves = shelves;
    people = new People(profiles, campuses);
    ledgers = new Ledgers(shelves.ledgers(), people, clock);
    saga =
        new SagaDesk(
            shelves.requests(),
            ledgers,
            new Quotas(shelves.quotas()),
            new Relations(shelves.standings()),
            clock);
    desk = new RequestDesk(shelves.requests(), saga, ledgers, people, clock);
    engagements = new EngagementListener(shelves.requests(), saga, clock);
    requestsDue =
        new AggregateDue<>("requests", shelves.requests(), HouseMoves::due, saga::carryOn);
    ledgersDue =
        new AggregateDue<>(
            "ledgers", shelves.ledgers(), Ledgers::check, at -> saga.check(at.state()));
  }

  static House over(Shelves shelves, TestClock clock) {
    return new House(clock, new InMemoryCards<>(), new InMemoryCards<>(), shelves);
  }

  static House inMemory() {
    TestClock clock = new TestClock();
    return over(Shelves.inMemory(clock), clock);
  }

  /** The same house, its people and stores, as another process works in it. */
  House wrapped(Shelves.Wrap wrap) {
    return new House(clock, profiles, campuses, shelves.wrapped(wrap));
  }

  House campus(String campus, CampusPolicy policy) {
    campuses.keep(Cast.campus(campus, 1, policy));
    return this;
  }

  House mentor(String name, String campus, Map<InteractionType, Integer> places, int total) {
    return mentor(name, campus, places, total, 1000);
  }

  House mentor(
      String name, String campus, Map<InteractionType, Integer> places, int total, int monthly) {
    ProfileCard card =
        Cast.mentor(name, campus, 1, Cast.offering(places, total, monthly, Visibility.CONSORTIUM));
    ledgers.learn(card);
    profiles.keep(card);
    return this;
  }

  House mentee(String name, String campus) {
    profiles.keep(Cast.mentee(name, campus, false));
    return this;
  }

  /** Asks under the id; the same id again is the same ask. */
  Versioned<Request> ask(UUID id, String mentee, String mentor, InteractionType type) {
    ProfileCard asker = people.person(Cast.id(mentee)).orElseThrow();
    Scope scope = Scope.campus(asker.campus());
    Asking asking =
        new Asking(
            asker,
            people.campus(asker.campus()).orElseThrow(),
            people.mentor(Cast.id(mentor), asker.campus()).orElseThrow(),
            Need.ROLE_MODEL,
            type,
            "Would you?",
            null);
    return desk.carryOn(
        desk.earlier(scope, id, "hash").orElseGet(() -> desk.open(id, "hash", asking)).aggregate());
  }

  /** Everything that is due, until nothing is. */
  void doWhatIsDue() {
    while (requestsDue.run(clock.instant()) + ledgersDue.run(clock.instant()) > 0) {
      // each round moves what it found on
    }
  }

  Versioned<Request> request(UUID id) {
    return shelves.requests().find(Scope.SERVICE, id).orElseThrow();
  }

  MentorLedger ledger(String mentor) {
    return shelves.ledgers().find(Scope.SERVICE, Cast.id(mentor)).orElseThrow().state();
  }

  List<MenteeQuota> quotas() {
    return all(shelves.quotas());
  }

  List<Standing> standings() {
    return all(shelves.standings());
  }

  /** What was recorded of requests for the broker, in a house in memory. */
  List<RequestEvent> told() {
    return ((InMemoryAggregates<Request, RequestEvent>) shelves.requests()).published();
  }

  List<Request> requests() {
    return all(shelves.requests());
  }

  private static <S> List<S> all(Aggregates<S, ?> kept) {
    return kept.list(Scope.SERVICE, Keys.none(), Page.Wanted.first(10_000)).items().stream()
        .map(Versioned::state)
        .toList();
  }
}
