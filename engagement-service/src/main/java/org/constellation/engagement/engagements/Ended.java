package org.constellation.engagement.engagements;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

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
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;

/** One of the two ended it early, kindly. */
public record Ended(Story story, Instant at) implements Engagement.Closed {

  @Override
  public Ended with(Story newStory) {
    return new Ended(newStory, at);
  }

  @Override
  public Decision<Engagement, EngagementEvent> on(Command command, Side by, Instant now) {
    return switch (command) {
      case End _ -> made(this);
      case GiveFeedback words -> LookingBack.give(this, words, by, now);
      case PlanSession plan -> Meeting.planned(this, plan);
      case RecordCheckIn record -> KeepingInTouch.recorded(this, record);
      case WriteAgreement _, Consent _, MoveSession _, CancelSession _, LogSession _ ->
          refused(WrongState.in(this));
      case Pause _, Resume _, Complete _ -> refused(WrongState.in(this));
    };
  }
}
