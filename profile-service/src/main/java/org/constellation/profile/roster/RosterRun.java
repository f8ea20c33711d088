package org.constellation.profile.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.Faults;
import org.constellation.platform.outbox.Cause;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.campuses.Campuses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works imports off, part by part: people who are new together, the other rows side by side. It may
 * be killed at any point: rows are idempotent, a part's report is written once, and parts are
 * counted in order.
 */
final class RosterRun {

  private static final Logger log = LoggerFactory.getLogger(RosterRun.class);

  private final Aggregates<RosterImport, Void> imports;
  private final Aggregates<RosterPart, Void> parts;
  private final Campuses campuses;
  private final RowDesk rows;
  private final Clock clock;
  private final ExecutorService workers;
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();

  /**
   * @param workers bounds how many rows run at once
   */
  RosterRun(
      Aggregates<RosterImport, Void> imports,
      Aggregates<RosterPart, Void> parts,
      Campuses campuses,
      RowDesk rows,
      Clock clock,
      ExecutorService workers) {
    this.imports = imports;
    this.parts = parts;
    this.campuses = campuses;
    this.rows = rows;
    this.clock = clock;
    this.workers = workers;
  }

  /** Begins or resumes in the background; does nothing when it runs here already. */
  void start(UUID importId) {
    if (here.add(importId)) {
      Thread.ofVirtual()
          .name("roster-" + importId)
          .start(() -> {
            try {
              runToTheEnd(importId);
            } finally {
              here.remove(importId);
            }
          });
    }
  }

  private void runToTheEnd(UUID importId) {
    try {
      boolean more = true;
      while (more) {
        more = runPart(importId);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      log.info("roster import {} stops here and is resumed later", importId);
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        log.warn(
            "roster import {} is interrupted and resumed later: {}", importId, Faults.trace(e));
      } else {
        log.error("roster import {} failed: {}", importId, Faults.trace(e));
        imports.change(Scope.SERVICE, importId, at -> at.failed(clock.instant()));
      }
    }
  }

  /** The next part that is not counted; false when there is none. */
  private boolean runPart(UUID importId) throws InterruptedException {
    RosterImport at = imports.find(Scope.SERVICE, importId).map(Versioned::state).orElseThrow();
    if (!at.isRunning()) {
      return false;
    }
    int number = at.partsDone();
    UUID partId = RosterPart.idOf(importId, at.sheet(), number);
    RosterPart part = parts.find(Scope.SERVICE, partId).map(Versioned::state).orElseThrow();
    Tally tally = Tally.of(part.isDone() ? part.results() : report(at, part, partId));
    imports.change(Scope.SERVICE, importId, now -> now.counted(number, tally, clock.instant()));
    return true;
  }

  private List<RowResult> report(RosterImport at, RosterPart part, UUID partId)
      throws InterruptedException {
    Campus campus = campuses.find(at.campus()).orElseThrow();
    List<RowResult> report = sideBySide(at, campus, part.rows());
    Outcome<RosterPart> written = parts.change(Scope.SERVICE, partId, now -> now.reported(report));
    // Another instance may have been faster: what is written counts.
    return written instanceof Outcome.Changed<RosterPart>(var now) ? now.state().results() : report;
  }

  private List<RowResult> sideBySide(RosterImport at, Campus campus, List<RosterRow> some)
      throws InterruptedException {
    Cause cause = new Cause("roster-" + at.importId(), null, null);
    Map<Integer, RowResult> added =
        at.dryRun() ? Map.of() : cause.around(() -> rows.addNewcomers(some, campus));
    List<Callable<RowResult>> tasks =
        some.stream()
            .filter(row -> !added.containsKey(row.row()))
            .<Callable<RowResult>>map(
                row -> () -> cause.around(() -> rows.handle(row, campus, !at.dryRun())))
            .toList();
    List<RowResult> results = new ArrayList<>(added.values());
    for (Future<RowResult> done : workers.invokeAll(tasks)) {
      try {
        results.add(done.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException fault
            ? fault
            : new IllegalStateException(e.getCause());
      }
    }
    results.sort(Comparator.comparingInt(RowResult::row));
    return results;
  }
}
