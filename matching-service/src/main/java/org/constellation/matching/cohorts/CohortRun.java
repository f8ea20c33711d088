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

  /**
   * Being chosen.
   *
   * @param attempt rises whenever somebody begins, so that who was thought dead is not heard
   * @param tries how often somebody really began; to wait behind other cohorts is no try
   * @param heldUntil whoever works on it says so until then
   */
  record Running(Head head, int attempt, int tries, Progress progress, Instant heldUntil)
      implements CohortRun {
    boolean hasBegun() {
      return progress.stage() != Progress.Stage.WAITING;
    }

    @Override
    public Optional<Instant> dueAt() {
      return Optional.of(heldUntil);
    }
  }

  /** Ready to be looked through, and changed by hand. */
  record Review(Head head, Chosen proposal, Instant finishedAt) implements CohortRun {
    @Override
    public Optional<Chosen> chosen() {
      return Optional.of(proposal);
    }
  }

  /**
   * Being told to both sides.
   *
   * @param told so many sheets
   */
  record Publishing(Head head, Chosen proposal, int told, Instant heldUntil) implements CohortRun {
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
