package org.constellation.profile.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.platform.aggregates.AggregateType;
import org.jspecify.annotations.Nullable;

/**
 * An import of a roster and how far it is.
 *
 * @param sheet names the body that it was started with; part of the ids of its parts
 * @param parts how many parts its rows were put into
 * @param partsDone those are counted, in order
 * @param heldUntil whoever works on it says so until then; later another instance takes over
 */
record RosterImport(
    UUID importId,
    String campus,
    boolean dryRun,
    State state,
    String sheet,
    int rows,
    int parts,
    int partsDone,
    Tally tally,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant heldUntil) {

  /** How an import stands. */
  enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /** Long for a part, short for somebody who waits after a crash. */
  static final Duration HOLD = Duration.ofSeconds(30);

  static final AggregateType<RosterImport> TYPE =
      AggregateType.of("roster-imports", RosterImport.class, RosterImport::campus)
          .dueAt(at -> Optional.ofNullable(at.heldUntil));

  static RosterImport begin(
      UUID importId,
      String campus,
      boolean dryRun,
      String sheet,
      int rows,
      int parts,
      Instant now) {
    boolean empty = parts == 0;
    return new RosterImport(
        importId,
        campus,
        dryRun,
        empty ? State.DONE : State.RUNNING,
        sheet,
        rows,
        parts,
        0,
        Tally.NONE,
        now,
        empty ? now : null,
        empty ? null : now.plus(HOLD));
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Counts a part that is through; one that was counted before changes nothing. */
  Decision<RosterImport, Void> counted(int part, Tally more, Instant now) {
    if (!isRunning() || part != partsDone) {
      return Decision.made(this);
    }
    boolean last = partsDone + 1 == parts;
    return Decision.made(
        new RosterImport(
            importId,
            campus,
            dryRun,
            last ? State.DONE : State.RUNNING,
            sheet,
            rows,
            parts,
            partsDone + 1,
            tally.plus(more),
            startedAt,
            last ? now : null,
            last ? null : now.plus(HOLD)));
  }

  /** Whoever held it has been silent for too long. */
  Decision<RosterImport, Void> takenOver(Instant now) {
    return Decision.made(isRunning() ? standing(State.RUNNING, null, now.plus(HOLD)) : this);
  }

  /** A fault of ours stands in the way; what was done stays. */
  Decision<RosterImport, Void> failed(Instant now) {
    return Decision.made(isRunning() ? standing(State.FAILED, now, null) : this);
  }

  private RosterImport standing(
      State newState, @Nullable Instant newFinishedAt, @Nullable Instant newHeldUntil) {
    return new RosterImport(
        importId,
        campus,
        dryRun,
        newState,
        sheet,
        rows,
        parts,
        partsDone,
        tally,
        startedAt,
        newFinishedAt,
        newHeldUntil);
  }
}
