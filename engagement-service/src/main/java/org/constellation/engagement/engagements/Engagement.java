package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.rhythm.Rhythm;

/**
 * What an accepted request opened: starting until both agree, then active, paused at times, in the
 * end completed or ended. Each state says in one switch what may be wished of it.
 */
public sealed interface Engagement permits Engagement.Open, Engagement.Closed {

  Story story();

  /** The same state with more in it. */
  Engagement with(Story story);

  /** What one of the two wishes. */
  Decision<Engagement, EngagementEvent> on(Command command, Side by, Instant now);

  /** What the clock brings; nothing when it is not time yet. */
  Decision<Engagement, EngagementEvent> due(Instant now);

  /** When the clock itself has something to do with it. */
  Optional<Instant> dueAt();

  /** The state's name as it is answered. */
  default String stateName() {
    return getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  /** Not over yet. */
  sealed interface Open extends Engagement permits Running, Paused {
    Rhythm rhythm();

    Open with(Story story, Rhythm rhythm);

    @Override
    default Open with(Story story) {
      return with(story, rhythm());
    }
  }

  /** The clock of the check-ins goes. */
  sealed interface Running extends Open permits Starting, Active {
    @Override
    default Decision<Engagement, EngagementEvent> due(Instant now) {
      return KeepingInTouch.due(this, now);
    }

    @Override
    default Optional<Instant> dueAt() {
      return rhythm().next();
    }
  }

  /** Over for good. */
  sealed interface Closed extends Engagement permits Completed, Ended {
    Instant at();

    @Override
    default Decision<Engagement, EngagementEvent> due(Instant now) {
      return Decision.made(this);
    }

    @Override
    default Optional<Instant> dueAt() {
      return Optional.empty();
    }
  }
}
