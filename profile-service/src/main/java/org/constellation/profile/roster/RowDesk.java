package org.constellation.profile.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Aggregates.Newcomer;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventIds;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.needs.CheckUp;
import org.constellation.profile.people.Newcomers;
import org.constellation.profile.people.People;
import org.constellation.profile.people.Person;
import org.constellation.profile.roster.RowReader.Reading;
import org.constellation.profile.roster.RowReader.Subject;

/** Lets one row act. Doing it again changes nothing, so an interrupted import is simply resumed. */
final class RowDesk {

  private static final Fault SOMEONE_ELSES_ID =
      new Fault(Columns.PERSON_ID, "belongs to someone else");
  private static final Fault SOMEONE_ELSES_NAME =
      new Fault(Columns.EXTERNAL_ID, "belongs to another person id");

  private final People people;
  private final RowReader reader;
  private final Clock clock;

  RowDesk(People people, RowReader reader, Clock clock) {
    this.people = people;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Lets those rows act together that name people whom nobody knows yet: the bulk of a first
   * roster.
   *
   * @return what became of them by the row's number; the others are left to {@link #handle}
   */
  Map<Integer, RowResult> addNewcomers(List<RosterRow> rows, Campus campus) {
    Map<UUID, RosterRow> byId = new LinkedHashMap<>();
    for (RosterRow row : rows) {
      if (reader.subject(row) instanceof Subject.Named named) {
        byId.putIfAbsent(id(campus, named), row);
      }
    }
    byId.keySet().removeAll(people.known(campus.campus(), byId.keySet()));
    List<Newcomer<Person, PersonEvent>> newcomers = new ArrayList<>();
    byId.forEach((id, row) -> {
      if (reader.subject(row) instanceof Subject.Named named
          && enrol(row, named.externalId(), blank(id, campus))
              instanceof Decision.Made<Person, PersonEvent>(Person person, var events)) {
        newcomers.add(new Newcomer<>(id, person, events));
      }
    });
    Map<Integer, RowResult> added = new HashMap<>();
    Set<UUID> written = people.addAll(newcomers);
    for (Newcomer<Person, PersonEvent> one : newcomers) {
      if (written.contains(one.id())) {
        int row = Objects.requireNonNull(byId.get(one.id())).row();
        added.put(row, created(row, one.state()));
      }
    }
    return added;
  }

  private static RowResult created(int row, Person person) {
    return new RowResult(
        row, person.externalId(), person.personId(), RowOutcome.CREATED, List.of());
  }

  private static UUID id(Campus campus, Subject.Named named) {
    UUID stated = named.personId();
    return stated == null ? EventIds.named("person", campus.campus(), named.externalId()) : stated;
  }

  private static Person blank(UUID id, Campus campus) {
    return new Person(
        id, campus.campus(), null, Set.of(), Newcomers.blank(id, campus), CheckUp.NOT_YET, null);
  }

  /**
   * @param writes whether it is meant, or a dry run
   */
  RowResult handle(RosterRow row, Campus campus, boolean writes) {
    return switch (reader.subject(row)) {
      case Subject.Unnamed(var faults) ->
          RowResult.rejected(row.row(), row.cells().get(Columns.EXTERNAL_ID), faults);
      case Subject.Named named -> handle(row, campus, named, writes);
    };
  }

  private RowResult handle(RosterRow row, Campus campus, Subject.Named named, boolean writes) {
    String external = named.externalId();
    UUID stated = named.personId();
    UUID id = id(campus, named);
    Optional<Versioned<Person>> byId = people.ofCampus(campus.campus(), id);
    Optional<Versioned<Person>> known =
        byId.isPresent() ? byId : people.onRoster(campus.campus(), external);
    if (known.isEmpty()) {
      return add(row, campus, external, id, writes);
    }
    Person person = known.get().state();
    if (stated != null && !stated.equals(person.personId())) {
      return RowResult.rejected(row.row(), external, List.of(SOMEONE_ELSES_NAME));
    }
    boolean another = person.externalId() != null && !person.externalId().equals(external);
    return another
        ? RowResult.rejected(row.row(), external, List.of(SOMEONE_ELSES_ID))
        : update(row, external, known.get(), writes);
  }

  private RowResult add(RosterRow row, Campus campus, String external, UUID id, boolean writes) {
    return switch (enrol(row, external, blank(id, campus))) {
      case Decision.Refused<Person, PersonEvent>(var reason) ->
          rejected(row, external, (RowUnfit) reason);
      case Decision.Made<Person, PersonEvent>(Person person, List<PersonEvent> events) -> {
        boolean added = writes ? create(person, events) : !people.isTaken(id);
        yield added
            ? created(row.row(), person)
            : RowResult.rejected(row.row(), external, List.of(SOMEONE_ELSES_ID));
      }
    };
  }

  private boolean create(Person person, List<PersonEvent> events) {
    try {
      return people.add(person, events) instanceof Creation.Fresh;
    } catch (Aggregates.DuplicateKey e) {
      return false; // another import was faster with the same roster's name
    }
  }

  private RowResult update(
      RosterRow row, String external, Versioned<Person> known, boolean writes) {
    Person person = known.state();
    Outcome<Person> outcome =
        writes
            ? people.update(
                person.campus(), person.personId(), current -> enrol(row, external, current))
            : foreseen(known, enrol(row, external, person));
    return switch (outcome) {
      case Outcome.Changed<Person>(var now) ->
          new RowResult(
              row.row(),
              external,
              person.personId(),
              now.state().equals(person) ? RowOutcome.UNCHANGED : RowOutcome.UPDATED,
              List.of());
      case Outcome.Refused<Person>(var reason) -> rejected(row, external, (RowUnfit) reason);
      case Outcome.Absent<Person> _, Outcome.Stale<Person> _ ->
          RowResult.rejected(row.row(), external, List.of(SOMEONE_ELSES_ID));
    };
  }

  private Decision<Person, PersonEvent> enrol(RosterRow row, String external, Person person) {
    return switch (reader.read(row, person.profile(), person.offering())) {
      case Reading.Fit(var roles, var profile, var offering) ->
          person.enrol(external, roles, profile, offering, clock.instant());
      case Reading.Unfit(var faults) -> Decision.refused(new RowUnfit(faults));
    };
  }

  private static Outcome<Person> foreseen(
      Versioned<Person> known, Decision<Person, PersonEvent> decision) {
    return switch (decision) {
      case Decision.Made<Person, PersonEvent>(Person next, _) ->
          new Outcome.Changed<>(
              new Versioned<>(known.id(), known.version(), known.createdAt(), next));
      case Decision.Refused<Person, PersonEvent>(var reason) -> new Outcome.Refused<>(reason);
    };
  }

  private static RowResult rejected(RosterRow row, String external, RowUnfit unfit) {
    return RowResult.rejected(row.row(), external, unfit.faults());
  }
}
