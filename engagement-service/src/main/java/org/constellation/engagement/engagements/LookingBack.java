package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;

/** Feedback, once a side. */
final class LookingBack {

  private LookingBack() {}

  static Decision<Engagement, EngagementEvent> give(
      Engagement engagement, Command.GiveFeedback words, Side by, Instant now) {
    if (by == Side.MENTOR && words.needMet() != null) {
      return refused(new Unfit("needMet", "is the mentee's to say"));
    }
    Story story = engagement.story();
    Feedback feedback = new Feedback(by, words.needMet(), words.rating(), words.text(), now);
    Optional<Feedback> before = story.feedbackOf(by);
    if (before.isPresent()) {
      return feedback.sameAs(before.get()) ? made(engagement) : refused(WrongState.in(engagement));
    }
    return made(
        engagement.with(story.with(feedback)),
        new Telling(story.opening(), now).lookedBack(feedback));
  }
}
