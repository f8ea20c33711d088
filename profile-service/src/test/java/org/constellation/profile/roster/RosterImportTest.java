package org.constellation.profile.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.due.AggregateDue;
import org.constellation.profile.campuses.CampusSamples;
import org.constellation.profile.campuses.Campuses;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.people.People;
import org.constellation.profile.people.PeopleInMemory;
import org.constellation.profile.people.PeopleSamples;
import org.constellation.profile.people.Person;
import org.constellation.profile.vocabulary.Taxonomies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterImportTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final String HEADER =
      "external_id,person_id,display_name,roles,affiliation,mode,level,places\n";

  private final ExecutorService workers =
      Executors.newFixedThreadPool(4, Thread.ofVirtual().factory());
  private final InMemoryAggregates<RosterImport, Void> imports =
      new InMemoryAggregates<>(RosterImport.TYPE, CLOCK);
  private final InMemoryAggregates<RosterPart, Void> parts =
      new InMemoryAggregates<>(RosterPart.TYPE, CLOCK);
  private final Campuses campuses = CampusSamples.registered(CLOCK);
  private final InMemoryAggregates<Person, PersonEvent> store = PeopleInMemory.store(CLOCK);
  private final People people = PeopleInMemory.people(store, campuses);
  private final RosterRun run =
      new RosterRun(
          imports,
          parts,
          campuses,
          new RowDesk(people, new RowReader(Taxonomies.load()), CLOCK),
          CLOCK,
          workers);
  private final RosterDesk desk = new RosterDesk(imports, parts, run, CLOCK);

  @AfterEach
  void stop() {
    workers.shutdownNow();
  }

  @Test
  void a_roster_is_worked_off_row_by_row_and_says_what_became_of_each() {
    RosterImport done = imported(IMPORT, false, mentee("s-1", "") + "s-2,,,,,,,\n" + mentor("s-3"));

    assertThat(done.tally()).isEqualTo(new Tally(2, 0, 0, 1));
    assertThat(outcomes(done))
        .containsExactly(RowOutcome.CREATED, RowOutcome.REJECTED, RowOutcome.CREATED);
    assertThat(desk.results(done, 0, 10, Set.of(RowOutcome.REJECTED)))
        .extracting(RowResult::externalId)
        .containsExactly("s-2");
    assertThat(people.onRoster("north", "s-3").orElseThrow().state().offering()).isNotNull();
    assertThat(store.published()).hasSize(1);
  }

  @Test
  void the_same_roster_again_changes_nothing() {
    String rows = mentee("s-1", "") + mentor("s-3");
    imported(IMPORT, false, rows);

    RosterImport again = imported(UUID.randomUUID(), false, rows);

    assertThat(again.tally()).isEqualTo(new Tally(0, 0, 2, 0));
    assertThat(store.published()).hasSize(1);
  }

  @Test
  void a_changed_row_updates_the_person() {
    imported(IMPORT, false, mentee("s-1", ""));

    RosterImport again =
        imported(UUID.randomUUID(), false, mentee("s-1", "").replace("ONLINE", "HYBRID"));

    assertThat(again.tally()).isEqualTo(new Tally(0, 1, 0, 0));
  }

  @Test
  void a_dry_run_tells_the_same_and_changes_nothing() {
    imported(IMPORT, false, mentee("s-1", ""));
    long before = store.count(Scope.SERVICE, Keys.none());

    RosterImport dry =
        imported(
            UUID.randomUUID(),
            true,
            mentee("s-1", "").replace("ONLINE", "HYBRID") + mentee("s-2", "") + "s-3,,,,,,,\n");

    assertThat(dry.tally()).isEqualTo(new Tally(1, 1, 0, 1));
    assertThat(store.count(Scope.SERVICE, Keys.none())).isEqualTo(before);
  }

  @Test
  void an_id_of_another_campus_or_another_row_is_refused_in_earnest_and_in_a_dry_run() {
    people.add(PeopleSamples.person(ID, "island", false, null), List.of());
    imported(IMPORT, false, mentee("s-1", ""));
    UUID own = people.onRoster("north", "s-1").orElseThrow().id();
    String rows = mentee("s-8", ID.toString()) + mentee("s-9", own.toString());

    RosterImport dry = imported(UUID.randomUUID(), true, rows);
    RosterImport real = imported(UUID.randomUUID(), false, rows);

    assertThat(dry.tally()).isEqualTo(new Tally(0, 0, 0, 2));
    assertThat(real.tally()).isEqualTo(dry.tally());
    assertThat(desk.results(real, 0, 10, Set.of()))
        .flatExtracting(RowResult::errors)
        .extracting(Fault::field)
        .containsExactly("person_id", "person_id");
  }

  @Test
  void who_signed_in_before_is_taken_onto_the_roster() {
    people.add(
        PeopleSamples.person(ID, "north", true, PeopleSamples.offering(Visibility.CAMPUS)),
        List.of());

    RosterImport done = imported(IMPORT, false, mentee("s-1", ID.toString()));

    assertThat(done.tally()).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(people.onRoster("north", "s-1").orElseThrow().id()).isEqualTo(ID);
  }

  @Test
  void many_rows_go_through_in_parts_and_names_stay_with_the_people_alone() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      rows.append(mentee("s-" + i, ""));
    }

    RosterImport done = imported(IMPORT, false, rows.toString());

    assertThat(done.tally().created()).isEqualTo(250);
    assertThat(done.partsDone()).isEqualTo(3);
    assertThat(desk.results(done, 95, 10, Set.of()))
        .extracting(RowResult::row)
        .containsExactly(96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106);
    UUID part = RosterPart.idOf(IMPORT, done.sheet(), 0);
    assertThat(parts.find(Scope.SERVICE, part).orElseThrow().state().rows()).isEmpty();
  }

  @Test
  void what_a_dead_instance_left_behind_is_taken_over_once_its_hold_is_past() {
    RosterPart part =
        new RosterPart(IMPORT, "north", 0, rows(mentee("s-1", "") + mentee("s-2", "")), List.of());
    parts.create(RosterPart.idOf(IMPORT, "sheet", 0), null, part, List.of());
    imports.create(
        IMPORT, "sheet", RosterImport.begin(IMPORT, "north", false, "sheet", 2, 1, NOW), List.of());
    var due =
        new AggregateDue<>("abandoned", imports, RosterImport::takenOver, at -> run.start(at.id()));

    assertThat(due.run(NOW)).isZero();
    assertThat(due.run(NOW.plus(RosterImport.HOLD))).isEqualTo(1);

    assertThat(finished(IMPORT).tally().created()).isEqualTo(2);
    assertThat(imports.nextDue()).isEmpty();
  }

  @Test
  void the_same_command_again_starts_no_second_run() {
    List<RosterRow> rows = rows(mentee("s-1", ""));
    var first = desk.begin(IMPORT, "hash", "north", false, rows);
    finished(IMPORT);

    var second = desk.begin(IMPORT, "hash", "north", false, rows);

    assertThat(first).isInstanceOf(Creation.Fresh.class);
    assertThat(second).isInstanceOf(Creation.Existing.class);
    assertThat(second.aggregate().state().state()).isEqualTo(RosterImport.State.DONE);
  }

  @Test
  void a_part_is_counted_once_and_a_roster_without_rows_is_done_at_once() {
    RosterImport running = RosterImport.begin(IMPORT, "north", false, "s", 150, 2, NOW);
    Tally hundred = new Tally(100, 0, 0, 0);
    RosterImport counted = state(running.counted(0, hundred, NOW));

    assertThat(state(counted.counted(0, hundred, NOW))).isEqualTo(counted);
    assertThat(counted.tally()).isEqualTo(hundred);
    assertThat(state(counted.failed(NOW)).state()).isEqualTo(RosterImport.State.FAILED);
    assertThat(RosterImport.begin(IMPORT, "north", false, "s", 0, 0, NOW).state())
        .isEqualTo(RosterImport.State.DONE);
  }

  private RosterImport imported(UUID id, boolean dryRun, String rows) {
    desk.begin(id, "hash", "north", dryRun, rows(rows));
    return finished(id);
  }

  private RosterImport finished(UUID id) {
    return await()
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> imports.find(Scope.SERVICE, id).map(Versioned::state).orElseThrow(),
            at -> !at.isRunning());
  }

  private List<RowOutcome> outcomes(RosterImport at) {
    return desk.results(at, 0, 100, Set.of()).stream().map(RowResult::outcome).toList();
  }

  private static RosterImport state(Decision<RosterImport, Void> decision) {
    return ((Decision.Made<RosterImport, Void>) decision).state();
  }

  private static List<RosterRow> rows(String rows) {
    return ((RosterSheet.Rows) RosterSheet.read((HEADER + rows).getBytes(UTF_8))).rows();
  }

  private static String mentee(String externalId, String personId) {
    return externalId + "," + personId + ",Maren Oyelundra,MENTEE,STUDENT,ONLINE,STUDENT,\n";
  }

  private static String mentor(String externalId) {
    return externalId + ",,Tobias Kestrelton,MENTOR,ALUMNI,REMOTE,LEAD,CV_REVIEW:2\n";
  }
}
