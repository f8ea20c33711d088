package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.jspecify.annotations.Nullable;

/** A rest that both may end, and that may end by itself. */
final class Resting {

  private Resting() {}

  static Decision<Engagement, EngagementEvent> pause(
      Active engagement, @Nullable Instant until, Instant now) {
    if (until != null && !until.isAfter(now)) {
      return refused(new Unfit("until", "must lie in the future"));
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
