package org.constellation.engagement.showing;

import java.time.Instant;
import java.util.Optional;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.rhythm.Rhythm;
import org.constellation.engagement.rhythm.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How the present check-in stands.
 *
 * @param state NONE while paused, when over, and when there is nothing to ask any more
 * @param overdueAt {@code dueAt} and the campus's grace
 * @param missed check-ins in a row that went overdue
 */
public record CheckInStatus(
    State state,
    @Nullable Instant dueAt,
    @Nullable Instant overdueAt,
    @Nullable Instant lastTouchAt,
    int missed,
    boolean atRisk) {

  /** Of the present check-in. */
  public enum State {
    NONE,
    SCHEDULED,
    DUE,
    OVERDUE
  }

  static CheckInStatus of(Engagement engagement) {
    Instant touch = engagement.story().lastTouch();
    if (!(engagement instanceof Engagement.Running running)) {
      return new CheckInStatus(State.NONE, null, null, touch, 0, false);
    }
    Rhythm rhythm = running.rhythm();
    return new CheckInStatus(
        state(rhythm.stage()),
        rhythm.due().orElse(null),
        rhythm.overdue().orElse(null),
        touch,
        rhythm.missed(),
        rhythm.atRisk());
  }

  private static State state(Optional<Stage> stage) {
    return stage
        .map(present ->
            switch (present) {
              case SCHEDULED -> State.SCHEDULED;
              case DUE -> State.DUE;
              case OVERDUE -> State.OVERDUE;
            })
        .orElse(State.NONE);
  }
}
