package org.constellation.matching.cohorts;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.matching.cohorts.CohortRun.Publishing;
import org.constellation.matching.cohorts.CohortRun.Running;
import org.constellation.matching.cohorts.CohortRun.Worker;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries cohorts on in the background, one after the other. It may be killed at any point: the run
 * falls due then, and is begun anew wherever that is seen.
 */
final class CohortWork {

  private static final Logger log = LoggerFactory.getLogger(CohortWork.class);

  /** The share of the best that may be missing. */
  private static final double GAP = 0.001;

  private static final long SIGN_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

  private final Aggregates<CohortRun, Void> runs;
  private final Sheets sheets;
  private final LiveIndex index;
  private final BooleanSupplier ready;
  private final Clock clock;
  private final Executor executor;

  CohortWork(
      Aggregates<CohortRun, Void> runs,
      Sheets sheets,
      LiveIndex index,
      BooleanSupplier ready,
      Clock clock,
      Executor executor) {
    this.runs = runs;
    this.sheets = sheets;
    this.index = index;
    this.ready = ready;
    this.clock = clock;
    this.executor = executor;
  }

  /** Goes on with what a run wants done, if anything; returns at once. */
  void carryOn(Versioned<CohortRun> run) {
    switch (run.state()) {
      case Running running -> executor.execute(() -> guarded(running, () -> match(running)));
      case Publishing publishing ->
          executor.execute(() -> guarded(publishing, () -> publish(publishing)));
      case CohortRun.Review _,
          CohortRun.Published _,
          CohortRun.Cancelled _,
          CohortRun.Failed _ -> {}
    }
  }

  private void guarded(CohortRun run, Runnable work) {
    try {
      work.run();
    } catch (CancellationException e) {
      log.info("cohort {} was cancelled or is at work elsewhere", run.head().runId());
    } catch (RuntimeException e) {
      log.warn("cohort {} was interrupted and falls due again", run.head().runId(), e);
    }
  }

  private void match(Running run) {
    Worker worker = new Worker(run.attempt(), UUID.randomUUID());
    if (!ready.getAsBoolean()) {
      return; // taken over right after a start: when it falls due again, everybody is known
    }
    Signs signs = new Signs(run, worker);
    signs.give(Progress.Stage.MATCHING, 0, 1);
    CohortSearch search = new CohortSearch(index, run.head().setup(), clock.instant());
    CohortSearch.Found found =
        search.found(GAP, (done, of) -> signs.tell(Progress.Stage.MATCHING, done, of));
    switch (found) {
      case CohortSearch.Found.Pairs(var entries, var summary) -> {
        signs.give(Progress.Stage.WRITING, 0, entries.size());
        sheets.write(
            run.head(),
            run.attempt(),
            entries,
            done -> signs.tell(Progress.Stage.WRITING, done, entries.size()));
        change(run, now -> CohortMoves.finish(now, worker, summary, clock.instant()));
      }
      case CohortSearch.Found.Nothing(var why, var about) ->
          change(run, now -> CohortMoves.fail(now, worker, why, about, clock.instant()));
    }
  }

  private void publish(Publishing run) {
    if (!ready.getAsBoolean()) {
      return; // as above: which card each side had seen belongs to a proposal
    }
    UUID worker = UUID.randomUUID();
    int count = run.proposal().summary().sheets();
    change(run, now -> CohortMoves.told(now, worker, run.told(), clock.instant()));
    for (int number = run.told(); number < count; number++) {
      sheets.tell(run.head(), run.proposal(), number, index::person, clock.instant());
      int told = number + 1;
      if (told % 20 == 0 || told == count) {
        change(run, now -> CohortMoves.told(now, worker, told, clock.instant()));
      }
    }
  }

  /** A refusal means that the run is somebody else's by now, or was cancelled. */
  private void change(CohortRun run, Function<CohortRun, Decision<CohortRun, Void>> move) {
    if (!(runs.change(Scope.SERVICE, run.head().runId(), move) instanceof Outcome.Changed)) {
      throw new CancellationException();
    }
  }

  /** Says now and then how far a run is, and hears so whether it is still wanted. */
  private final class Signs {
    private final Running run;
    private final Worker worker;
    private long last = System.nanoTime();

    Signs(Running run, Worker worker) {
      this.run = run;
      this.worker = worker;
    }

    void tell(Progress.Stage stage, long done, long of) {
      if (System.nanoTime() - last >= SIGN_EVERY) {
        give(stage, done, of);
      }
    }

    void give(Progress.Stage stage, long done, long of) {
      last = System.nanoTime();
      Progress progress = new Progress(stage, done, of);
      change(run, now -> CohortMoves.goesOn(now, worker, progress, clock.instant()));
    }
  }
}
