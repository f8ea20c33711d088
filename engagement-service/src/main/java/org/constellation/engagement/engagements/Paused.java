package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Command.CancelSession;
import org.constellation.engagement.engagements.Command.Complete;
import org.constellation.engagement.engagements.Command.Consent;
import org.constellation.engagement.engagements.Command.End;
import org.constellation.engagement.engagements.Command.GiveFeedback;
import org.constellation.engagement.engagements.Command.LogSession;
import org.constellation.engagement.engagements.Command.MoveSession;
import org.constellation.engagement.engagements.Command.Pause;
import org.constellation.engagement.engagements.Command.PlanSession;
import org.constellation.engagement.engagements.Command.RecordCheckIn;
import org.constellation.engagement.engagements.Command.Resume;
import org.constellation.engagement.engagements.Command.WriteAgreement;
import org.constellation.engagement.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Resting; nothing falls due but the end of the rest.
 *
 * @param rhythm stands still
 * @param until when it resumes by itself, absent for "until one of us says so"
 */
public record Paused(Story story, Rhythm rhythm, @Nullable Instant until)
    implements Engagement.Open {

  @Override
  public Paused with(Story newStory, Rhythm newRhythm) {
    return new Paused(newStory, newRhythm, until);
  }

  @Override
  public Decision<Engagement, EngagementEvent> on(Command command, Side by, Instant now) {
    return switch (command) {
      case WriteAgreement(var words) -> Agreeing.write(this, words, by);
      case Consent(int terms) -> Agreeing.consent(this, terms, by, now);
      case MoveSession move -> Meeting.move(this, move, now);
      case CancelSession(var session) -> Meeting.cancel(this, session);
      case LogSession log -> Meeting.log(this, log, by, now);
      case PlanSession plan -> Meeting.planned(this, plan);
      case RecordCheckIn record -> KeepingInTouch.recorded(this, record);
      case Pause(var newUntil) ->
          Objects.equals(newUntil, until) ? made(this) : Resting.pause(this, newUntil, now);
      case Resume _ -> Resting.resume(this, now);
      case Complete _ -> Closing.complete(this, now);
      case End _ -> Closing.end(this, now);
      case GiveFeedback words -> LookingBack.give(this, words, by, now);
    };
  }

  @Override
  public Decision<Engagement, EngagementEvent> due(Instant now) {
    return until == null || until.isAfter(now) ? made(this) : Resting.resume(this, now);
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(until);
  }
}
