package org.constellation.matching.cohorts;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Versioned;

/** A campus with mentees 1, 2, 3 … and mentors 1001, 1002 …, and all that works on its cohorts. */
final class House {

  static final Need NEED = Need.ROLE_MODEL;
  static final InteractionType ASKED = InteractionType.QUICK_QUESTION;
  static final Scope NORTH = Scope.campus("north");
  static final UUID COORDINATOR = id(900);

  final LiveIndex index = new LiveIndex(NOW);
  final List<Runnable> waiting = new ArrayList<>();
  final Clock clock = new Watched();
  final Aggregates<CohortRun, Void> runs;
  final Aggregates<Sheet, MatchEvent> sheets;
  final CohortWork work;
  final CohortDesk desk;
  final BetterMentors better;

  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  House(Aggregates<CohortRun, Void> runs, Aggregates<Sheet, MatchEvent> sheets) {
    this.runs = runs;
    this.sheets = sheets;
    Sheets all = new Sheets(sheets);
    this.work = new CohortWork(runs, all, index, () -> true, clock, waiting::add);
    this.desk = new CohortDesk(runs, all, work, index, clock);
    this.better = new BetterMentors(desk, all, index, clock);
    index.put(People.campus("north", null, true));
  }

  static House inMemory() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new House(
        new InMemoryAggregates<>(CohortDesk.TYPE, clock),
        new InMemoryAggregates<>(Sheets.TYPE, clock));
  }

  /** As soon as work on a cohort has begun. */
  House onceBegun(Runnable happens) {
    meanwhile.add(() -> {}); // the clock is read for the first sign of life, and then again
    meanwhile.add(happens);
    return this;
  }

  private final class Watched extends Clock {
    @Override
    public Instant instant() {
      Runnable happens = meanwhile.poll();
      if (happens != null) {
        happens.run();
      }
      return NOW;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Every other one studies online; every third is of the mentors' field. */
  House mentees(int count) {
    for (int number = 1; number <= count; number++) {
      index.put(
          person(number, "north")
              .mode(number % 2 == 0 ? Mode.ONLINE : Mode.ON_CAMPUS)
              .field(number % 3 == 0 ? "061" : "023")
              .skills("skill-" + number % 7)
              .mentee());
    }
    return this;
  }

  /** Every other one names the need. */
  House mentors(int count, int places) {
    for (int number = 1001; number <= 1000 + count; number++) {
      var mentor =
          person(number, "north")
              .needs(number % 2 == 0 ? NEED : Need.COMMUNITY)
              .field("061")
              .skills("skill-" + number % 7)
              .places(Map.of(ASKED, places));
      index.put(mentor.mentor());
      index.put(mentor.load().card());
    }
    return this;
  }

  static Setup setup() {
    return setup(Who.ANYBODY, List.of(), 0);
  }

  static Setup setup(Who who, List<Group> groups, int leastEach) {
    return new Setup(
        "north",
        "Autumn",
        NEED,
        ASKED,
        Wish.Method.BEST_FIT,
        java.util.Set.of(),
        who,
        List.of(),
        List.of(),
        groups,
        leastEach);
  }

  /** Lets what was put off be done. */
  void work() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }

  Versioned<CohortRun> begun(Setup setup) {
    return desk.begin(UUID.randomUUID(), "hash", COORDINATOR, setup).aggregate();
  }

  Versioned<CohortRun> reviewed(Setup setup) {
    Versioned<CohortRun> run = begun(setup);
    work();
    return now(run);
  }

  Versioned<CohortRun> now(Versioned<CohortRun> run) {
    return desk.find(NORTH, run.id()).orElseThrow();
  }

  List<Entry> entries(Versioned<CohortRun> run) {
    Chosen chosen = run.state().chosen().orElseThrow();
    return desk.entries(NORTH, run.state().head(), chosen, 0, 1_000, _ -> true).entries();
  }
}
