package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.constellation.engagement.rhythm.Rhythm;

/** Two people find words that both consent to; the cadence changes when both have. */
final class Agreeing {

  private Agreeing() {}

  static Decision<Engagement, EngagementEvent> write(
      Engagement.Open engagement, AgreementWords words, Side by) {
    Story story = engagement.story();
    Duration cadence = words.cadence();
    if (cadence != null && cadence.compareTo(story.opening().policy().every()) > 0) {
      return refused(new Unfit("cadence", "is longer than the campus wishes"));
    }
    Agreement before = story.agreement();
    if (before == null) {
      return made(engagement.with(story.with(Agreement.written(1, words, by))));
    }
    boolean nothingNew = before.words().equals(words) && before.hasConsentOf(by);
    return nothingNew
        ? made(engagement)
        : made(engagement.with(story.with(Agreement.written(before.terms() + 1, words, by))));
  }

  static Decision<Engagement, EngagementEvent> consent(
      Engagement.Open engagement, int terms, Side by, Instant now) {
    Story story = engagement.story();
    Agreement agreement = story.agreement();
    if (agreement == null) {
      return refused(WrongState.in(engagement));
    }
    if (agreement.terms() != terms) {
      return refused(Plain.TERMS_CHANGED);
    }
    if (agreement.hasConsentOf(by)) {
      return made(engagement);
    }
    // Whoever wrote the terms had consented, so the second consent is the last.
    Agreement agreed = agreement.consented(by, now);
    Rhythm rhythm = engagement.rhythm().paced(cadence(story.opening(), agreed), now);
    return made(
        agreed(engagement, story.with(agreed), rhythm), new Telling(story.opening(), now).agreed());
  }

  private static Duration cadence(Opening opening, Agreement agreement) {
    Duration own = agreement.words().cadence();
    return own == null ? opening.policy().every() : own;
  }

  private static Engagement agreed(Engagement.Open engagement, Story story, Rhythm rhythm) {
    return switch (engagement) {
      case Starting _ -> new Active(story, rhythm);
      case Active _, Paused _ -> engagement.with(story, rhythm);
    };
  }
}
