package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;

import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;

/** The two ways out, both final; the mentor's place becomes free. */
final class Closing {

  private Closing() {}

  static Decision<Engagement, EngagementEvent> complete(Engagement.Open engagement, Instant now) {
    Story story = engagement.story();
    return made(new Completed(story, now), new Telling(story.opening(), now).completed());
  }

  static Decision<Engagement, EngagementEvent> end(Engagement.Open engagement, Instant now) {
    Story story = engagement.story();
    return made(new Ended(story, now), new Telling(story.opening(), now).ended());
  }
}
