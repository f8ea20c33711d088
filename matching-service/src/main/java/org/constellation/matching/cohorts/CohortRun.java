package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in one of its states. What each mentee gets stands on {@link Sheet}s of the same
 * attempt; what a coordinator changed by hand stands here, so that a change is one write.
 *
 * <pre>
 * Running ⇄ Review → Publishing → Published
 *    ↓  ↘     ↓
 * Failed  Cancelled
 * </pre>
 *
 * <p>While it is chosen anew the last review is kept, and comes back when that fails or is ended.
 */
sealed interface CohortRun {

  Head head();

  /** When another instance has to go on with it, should the one at work have died. */
  default Optional<Instant> dueAt() {
    return Optional.empty();
  }

  /** What was chosen, once something was. */
  default Optional<Chosen> chosen() {
    return Optional.empty();
  }

  /** What does not change. */
  record Head(UUID runId, UUID startedBy, Setup setup, Instant startedAt) {
    Head with(Setup other) {
      return new Head(runId, startedBy, other, startedAt);
    }
  }

  /**
   * What was chosen for everybody.
   *
   * @param attempt whose sheets hold it
   * @param changes what a coordinator put in the place of what a sheet says, by mentee
   */
  record Chosen(int attempt, Summary summary, Map<UUID, Entry> changes) {
    public Chosen {
      changes = Map.copyOf(changes);
    }

    Entry current(Entry onSheet) {
      return changes.getOrDefault(onSheet.menteeId(), onSheet);
    }
  }

  /** Somebody at work on an attempt; each time that somebody goes on with one is another. */
  record Worker(int attempt, UUID id) {}

  /**
   * Being chosen.
   *
   * @param attempt rises by two whenever somebody takes over, so that who was thought dead is not
   *     heard; whether it is even or odd says where its sheets are: never where {@code kept} has
   *     its own
   * @param tries how often somebody really began; to wait behind other cohorts is no try
   * @param heldUntil whoever works on it says so until then
   * @param worker who does, and is the only one to write; absent until somebody begins
   * @param kept what was under review before, absent the first time
   */
  record Running(
      Head head,
      int attempt,
      int tries,
      Progress progress,
      Instant heldUntil,
      @Nullable UUID worker,
      @Nullable Review kept)
      implements CohortRun {
    boolean hasBegun() {
      return progress.stage() != Progress.Stage.WAITING;
    }

    boolean isHeldBy(Worker one) {
      return one.attempt() == attempt && one.id().equals(worker);
    }

    boolean isFreeFor(Worker one) {
      return one.attempt() == attempt && worker == null;
    }

    Running goesOn(Worker by, Progress now, Instant until) {
      return new Running(head, attempt, tries, now, until, by.id(), kept);
    }

    Running takenOver(Instant until) {
      int more = hasBegun() ? 1 : 0;
      return new Running(head, attempt + 2, tries + more, Progress.NONE, until, null, kept);
    }

    @Override
    public Optional<Chosen> chosen() {
      return Optional.ofNullable(kept).map(Review::proposal);
    }

    @Override
    public Optional<Instant> dueAt() {
      return Optional.of(heldUntil);
    }
  }

  /**
   * Ready to be looked through, and changed by hand.
   *
   * @param setback the newest time that it was to be chosen anew and was not, absent without any
   */
  record Review(Head head, Chosen proposal, Instant finishedAt, @Nullable Setback setback)
      implements CohortRun {

    Review with(Chosen other) {
      return new Review(head, other, finishedAt, setback);
    }

    Review after(Setback newer) {
      return new Review(head, proposal, finishedAt, newer);
    }

    /** Above all before it, and its sheets are not where those of the proposal are. */
    int nextAttempt() {
      return setback == null ? proposal.attempt() + 1 : setback.attempt() + 2;
    }

    @Override
    public Optional<Chosen> chosen() {
      return Optional.of(proposal);
    }
  }

  /**
   * Chosen anew in vain.
   *
   * @param why absent when it was ended by hand
   * @param about as in {@link Failed}
   */
  record Setback(int attempt, Failed.@Nullable Why why, @Nullable Couple about, Instant at) {}

  /**
   * Being told to both sides.
   *
   * @param told so many sheets
   * @param worker as in {@link Running}
   */
  record Publishing(Head head, Chosen proposal, int told, Instant heldUntil, @Nullable UUID worker)
      implements CohortRun {

    boolean isFor(UUID one) {
      return worker == null || worker.equals(one);
    }

    @Override
    public Optional<Instant> dueAt() {
      return Optional.of(heldUntil);
    }

    @Override
    public Optional<Chosen> chosen() {
      return Optional.of(proposal);
    }
  }

  /** Told to both sides, who may still decline. */
  record Published(Head head, Chosen proposal, Instant at) implements CohortRun {
    @Override
    public Optional<Chosen> chosen() {
      return Optional.of(proposal);
    }
  }

  /** Nobody was told anything. */
  record Cancelled(Head head, Instant at) implements CohortRun {}

  /**
   * Could not be chosen.
   *
   * @param about the pair that stands in the way, absent when none does
   */
  record Failed(Head head, Why why, @Nullable Couple about, Instant at) implements CohortRun {

    /** What stood in the way. */
    enum Why {
      /** A pair that must be is not possible, or its mentor has no place left. */
      MUST_NOT_POSSIBLE,
      /** Nobody whom the cohort is for. */
      NOBODY,
      /** It was tried several times, and something of ours broke. */
      BROKEN
    }
  }
}
