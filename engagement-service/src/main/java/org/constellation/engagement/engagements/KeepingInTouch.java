package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.constellation.engagement.rhythm.Beat;

/** The monthly touch: recorded by either side, asked for by the clock. */
final class KeepingInTouch {

  static final int MOST_CHECK_INS = 500;

  private KeepingInTouch() {}

  static Decision<Engagement, EngagementEvent> record(
      Engagement.Running engagement, Command.RecordCheckIn command, Side by, Instant now) {
    Story story = engagement.story();
    if (story.checkIn(command.checkInId()).isPresent()) {
      return recorded(engagement, command);
    }
    if (story.checkIns().size() >= MOST_CHECK_INS) {
      return refused(Plain.TOO_MANY_CHECK_INS);
    }
    CheckIn checkIn =
        new CheckIn(
            command.checkInId(), command.bodyHash(), by, command.kind(), command.text(), now);
    return made(
        engagement.with(story.with(checkIn).touched(now), engagement.rhythm().touched(now)),
        new Telling(story.opening(), now).checkedIn(by));
  }

  /** Where nothing new can be recorded, what the same command recorded before still answers it. */
  static Decision<Engagement, EngagementEvent> recorded(
      Engagement engagement, Command.RecordCheckIn command) {
    Optional<CheckIn> there = engagement.story().checkIn(command.checkInId());
    if (there.isEmpty()) {
      return refused(WrongState.in(engagement));
    }
    boolean sameBody = there.get().bodyHash().equals(command.bodyHash());
    return sameBody ? made(engagement) : refused(Plain.KEY_REUSED);
  }

  static Decision<Engagement, EngagementEvent> due(Engagement.Running engagement, Instant now) {
    Story story = engagement.story();
    Beat beat = engagement.rhythm().at(now);
    return new Decision.Made<>(
        engagement.with(story, beat.rhythm()),
        new Telling(story.opening(), now).signals(beat.signals()));
  }
}
