package org.constellation.profile.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.campuses.Campuses;

/** The people of every campus. */
public final class People {

  private final Aggregates<Person, PersonEvent> people;
  private final Campuses campuses;

  People(Aggregates<Person, PersonEvent> people, Campuses campuses) {
    this.people = people;
    this.campuses = campuses;
  }

  /** The person of this token; who comes for the first time is made known. */
  Arrival arrive(SignIn signIn) {
    Scope scope = Scope.campus(signIn.campus());
    return people
        .find(scope, signIn.person())
        .map(known -> welcome(known, signIn))
        .orElseGet(() ->
            campuses
                .find(signIn.campus())
                .map(campus -> provision(signIn, campus))
                .orElseGet(Arrival.UnknownCampus::new));
  }

  private Arrival provision(SignIn signIn, Campus campus) {
    Person newcomer =
        switch (Newcomers.of(signIn, campus).vouchedFor(signIn.roles())) {
          case Decision.Made<Person, PersonEvent>(var person, _) -> person;
          case Decision.Refused<Person, PersonEvent>(var reason) ->
              throw new IllegalStateException(reason.code());
        };
    Versioned<Person> there = people.create(signIn.person(), null, newcomer, List.of()).aggregate();
    return there.state().campus().equals(signIn.campus())
        ? welcome(there, signIn)
        : new Arrival.OfAnotherCampus();
  }

  private Arrival welcome(Versioned<Person> known, SignIn signIn) {
    if (known.state().roles().containsAll(signIn.roles())) {
      return new Arrival.Welcome(known);
    }
    Outcome<Person> outcome =
        people.change(
            Scope.campus(signIn.campus()),
            signIn.person(),
            person -> person.vouchedFor(signIn.roles()));
    return new Arrival.Welcome(outcome instanceof Outcome.Changed<Person>(var now) ? now : known);
  }

  Outcome<Person> change(
      Scope scope,
      UUID person,
      OptionalLong expected,
      Function<Person, Decision<Person, PersonEvent>> rule) {
    return people.change(scope, person, expected, rule);
  }

  /** A person whose campus nobody knows yet; the reader decides who may see them. */
  Optional<Versioned<Person>> anywhere(UUID person) {
    return people.find(Scope.SERVICE, person);
  }

  /** Whether the id names somebody, of whatever campus. */
  public boolean isTaken(UUID person) {
    return anywhere(person).isPresent();
  }

  /** A person of the campus. */
  public Optional<Versioned<Person>> ofCampus(String campus, UUID person) {
    return people.find(Scope.campus(campus), person);
  }

  /** The person whom the campus's roster calls so. */
  public Optional<Versioned<Person>> onRoster(String campus, String externalId) {
    Keys key = Keys.of(Person.ROSTER_KEY, Person.rosterKey(campus, externalId));
    return people.list(Scope.campus(campus), key, Page.Wanted.first(1)).items().stream()
        .findFirst();
  }

  /** Those of the ids that name people of the campus. */
  public Set<UUID> known(String campus, Collection<UUID> ids) {
    return people.find(Scope.campus(campus), ids).stream()
        .map(Versioned::id)
        .collect(Collectors.toSet());
  }

  /** Makes many people known at once; answers the ids of those who were new. */
  public Set<UUID> addAll(List<Aggregates.Newcomer<Person, PersonEvent>> newcomers) {
    return people.createAll(newcomers);
  }

  /**
   * Makes somebody known whom a roster lists.
   *
   * @throws Aggregates.DuplicateKey when the roster's name is another person's
   */
  public Creation<Person> add(Person person, List<PersonEvent> events) {
    return people.create(person.personId(), null, person, events);
  }

  /** Lets a roster's row act on a person of the campus. */
  public Outcome<Person> update(
      String campus, UUID person, Function<Person, Decision<Person, PersonEvent>> rule) {
    return people.change(Scope.campus(campus), person, rule);
  }
}
