package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;

import java.time.Instant;
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

/** They agreed and are in touch. */
public record Active(Story story, Rhythm rhythm) implements Engagement.Running {

  @Override
  public Active with(Story newStory, Rhythm newRhythm) {
    return new Active(newStory, newRhythm);
  }

  @Override
  public Decision<Engagement, EngagementEvent> on(Command command, Side by, Instant now) {
    return switch (command) {
      case WriteAgreement(var words) -> Agreeing.write(this, words, by);
      case Consent(int terms) -> Agreeing.consent(this, terms, by, now);
      case PlanSession plan -> Meeting.plan(this, plan, now);
      case MoveSession move -> Meeting.move(this, move, now);
      case CancelSession(var session) -> Meeting.cancel(this, session);
      case LogSession log -> Meeting.log(this, log, by, now);
      case RecordCheckIn record -> KeepingInTouch.record(this, record, by, now);
      case Pause(var until) -> Resting.pause(this, until, now);
      case Resume _ -> made(this);
      case Complete _ -> Closing.complete(this, now);
      case End _ -> Closing.end(this, now);
      case GiveFeedback words -> LookingBack.give(this, words, by, now);
    };
  }
}
