package org.constellation.matching.cohorts;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;
import static org.constellation.matching.cohorts.CohortRefusal.TOO_MANY_CHANGES;
import static org.constellation.matching.cohorts.CohortRefusal.WRONG_STATE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.matching.cohorts.CohortRun.Cancelled;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.cohorts.CohortRun.Failed;
import org.constellation.matching.cohorts.CohortRun.Head;
import org.constellation.matching.cohorts.CohortRun.Published;
import org.constellation.matching.cohorts.CohortRun.Publishing;
import org.constellation.matching.cohorts.CohortRun.Review;
import org.constellation.matching.cohorts.CohortRun.Running;
import org.constellation.matching.cohorts.CohortRun.Setback;
import org.constellation.matching.cohorts.CohortRun.Worker;
import org.jspecify.annotations.Nullable;

/** What can be done with a cohort. */
final class CohortMoves {

  /** Long between two signs of life, short for somebody who waits after a crash. */
  static final Duration HOLD = Duration.ofSeconds(30);

  static final int MOST_CHANGES = 1_000;
  private static final int MOST_TRIES = 5;

  private CohortMoves() {}

  static Running begin(Head head, Instant now) {
    return new Running(head, 1, 1, Progress.NONE, now.plus(HOLD), null, null);
  }

  /** A sign of life. The first one takes the run; refused to everybody but who holds it then. */
  static Decision<CohortRun, Void> goesOn(
      CohortRun run, Worker worker, Progress progress, Instant now) {
    return run instanceof Running running && (running.isHeldBy(worker) || running.isFreeFor(worker))
        ? made(running.goesOn(worker, progress, now.plus(HOLD)))
        : refused(WRONG_STATE);
  }

  /** Whoever worked on it has been silent for too long. */
  static Decision<CohortRun, Void> takenOver(CohortRun run, Instant now) {
    if (run.dueAt().filter(due -> !due.isAfter(now)).isEmpty()) {
      return made(run);
    }
    return switch (run) {
      case Running running when running.hasBegun() && running.tries() == MOST_TRIES ->
          made(inVain(running, Failed.Why.BROKEN, null, now));
      case Running running -> made(running.takenOver(now.plus(HOLD)));
      case Publishing(var head, var chosen, int told, _, _) ->
          made(new Publishing(head, chosen, told, now.plus(HOLD), null));
      case Review _, Published _, Cancelled _, Failed _ -> made(run);
    };
  }

  static Decision<CohortRun, Void> finish(
      CohortRun run, Worker worker, Summary summary, Instant now) {
    return run instanceof Running running && running.isHeldBy(worker)
        ? made(new Review(run.head(), new Chosen(worker.attempt(), summary, Map.of()), now, null))
        : refused(WRONG_STATE);
  }

  static Decision<CohortRun, Void> fail(
      CohortRun run, Worker worker, Failed.Why why, @Nullable Couple about, Instant now) {
    return run instanceof Running running && running.isHeldBy(worker)
        ? made(inVain(running, why, about, now))
        : refused(WRONG_STATE);
  }

  /** What was under review before is there again. */
  private static CohortRun inVain(
      Running run, Failed.Why why, @Nullable Couple about, Instant now) {
    Review kept = run.kept();
    return kept == null
        ? new Failed(run.head(), why, about, now)
        : kept.after(new Setback(run.attempt(), why, about, now));
  }

  /** Some get other mentors, or none, or are pinned. */
  static Decision<CohortRun, Void> rearrange(CohortRun run, List<Entry> before, List<Entry> after) {
    if (!(run instanceof Review review)) {
      return refused(WRONG_STATE);
    }
    Chosen chosen = review.proposal();
    Map<UUID, Entry> changes = new HashMap<>(chosen.changes());
    after.forEach(entry -> changes.put(entry.menteeId(), entry));
    if (changes.size() > MOST_CHANGES) {
      return refused(TOO_MANY_CHANGES);
    }
    Summary summary = chosen.summary().with(before, after);
    return made(review.with(new Chosen(chosen.attempt(), summary, changes)));
  }

  /** Chooses anew around what is pinned; other changes are lost as soon as that has come out. */
  static Decision<CohortRun, Void> again(CohortRun run, Instant now) {
    return switch (run) {
      case Review review -> made(again(review, now));
      case Running _ -> made(run);
      case Publishing _, Published _, Cancelled _, Failed _ -> refused(WRONG_STATE);
    };
  }

  private static Running again(Review review, Instant now) {
    Setup setup = review.head().setup();
    Head head = review.head().with(setup.withMust(pinned(setup, review.proposal())));
    return new Running(head, review.nextAttempt(), 1, Progress.NONE, now.plus(HOLD), null, review);
  }

  /** Not anew after all: what was under review before is there again. */
  static Decision<CohortRun, Void> stay(CohortRun run, Instant now) {
    return switch (run) {
      case Running(_, int attempt, _, _, _, _, var kept) when kept != null ->
          made(kept.after(new Setback(attempt, null, null, now)));
      case Review _ -> made(run);
      case Running _, Publishing _, Published _, Cancelled _, Failed _ -> refused(WRONG_STATE);
    };
  }

  /** What must be from the start stays, unless it was changed by hand. */
  private static List<Couple> pinned(Setup setup, Chosen chosen) {
    Map<UUID, Couple> must = new LinkedHashMap<>();
    setup.must().forEach(couple -> must.put(couple.menteeId(), couple));
    chosen.changes().keySet().forEach(must::remove);
    for (Entry entry : chosen.changes().values()) {
      Pairing pairing = entry.pairing();
      if (pairing != null && pairing.pinned()) {
        must.put(entry.menteeId(), new Couple(entry.menteeId(), pairing.mentorId()));
      }
    }
    return List.copyOf(must.values());
  }

  static Decision<CohortRun, Void> cancel(CohortRun run, Instant now) {
    return switch (run) {
      case Running _, Review _, Failed _ -> made(new Cancelled(run.head(), now));
      case Cancelled _ -> made(run);
      case Publishing _, Published _ -> refused(WRONG_STATE);
    };
  }

  static Decision<CohortRun, Void> publish(CohortRun run, Instant now) {
    return switch (run) {
      case Review(var head, var chosen, _, _) ->
          made(new Publishing(head, chosen, 0, now.plus(HOLD), null));
      case Publishing _, Published _ -> made(run);
      case Running _, Cancelled _, Failed _ -> refused(WRONG_STATE);
    };
  }

  /**
   * So many sheets were told; the last one ends it. The first time takes the run; refused to
   * everybody but who holds it then.
   */
  static Decision<CohortRun, Void> told(CohortRun run, UUID worker, int sheets, Instant now) {
    if (!(run instanceof Publishing publishing) || !publishing.isFor(worker)) {
      return refused(WRONG_STATE);
    }
    Chosen chosen = publishing.proposal();
    return sheets >= chosen.summary().sheets()
        ? made(new Published(run.head(), chosen, now))
        : made(new Publishing(run.head(), chosen, sheets, now.plus(HOLD), worker));
  }
}
