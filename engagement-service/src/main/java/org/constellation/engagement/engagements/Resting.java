package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.jspecify.annotations.Nullable;

/** A rest that both may end, and that may end by itself. */
final class Resting {

  private static final Duration LONGEST = Duration.ofDays(366);

  private Resting() {}

  /** Begins a rest, or moves the end of one. */
  static Decision<Engagement, EngagementEvent> pause(
      Engagement.Open engagement, @Nullable Instant until, Instant now) {
    if (until != null && !(until.isAfter(now) && until.isBefore(now.plus(LONGEST)))) {
      return refused(new Unfit("until", "must lie in the future, at most 366 days ahead"));
    }
    Story story = engagement.story();
    return made(
        new Paused(story, engagement.rhythm(), until),
        new Telling(story.opening(), now).paused(until));
  }

  static Decision<Engagement, EngagementEvent> resume(Paused engagement, Instant now) {
    Story story = engagement.story();
    return made(
        new Active(story, engagement.rhythm().restarted(now)),
        new Telling(story.opening(), now).resumed());
  }
}
