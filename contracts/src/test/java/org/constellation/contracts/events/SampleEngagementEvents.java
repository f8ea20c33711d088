package org.constellation.contracts.events;

import static org.constellation.contracts.events.Sample.AT;
import static org.constellation.contracts.events.Sample.DETAIL;
import static org.constellation.contracts.events.Sample.LATER;
import static org.constellation.contracts.events.Sample.MENTEE;
import static org.constellation.contracts.events.Sample.MENTOR;
import static org.constellation.contracts.events.Sample.NORTH;
import static org.constellation.contracts.events.Sample.REQUEST;
import static org.constellation.contracts.events.Sample.SOUTH;

import java.util.List;
import org.constellation.contracts.vocabulary.InteractionType;

final class SampleEngagementEvents {

  private SampleEngagementEvents() {}

  static List<EngagementEvent> all() {
    return List.of(
        new EngagementEvent.EngagementStarted(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, InteractionType.ONGOING_MENTORING, AT),
        new EngagementEvent.AgreementReached(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT),
        new EngagementEvent.SessionScheduled(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, DETAIL, LATER, AT),
        new EngagementEvent.SessionHeld(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, DETAIL, AT),
        new EngagementEvent.CheckInDue(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT, AT),
        new EngagementEvent.CheckInRecorded(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, MENTEE, AT),
        new EngagementEvent.CheckInOverdue(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT, AT),
        new EngagementEvent.EngagementAtRisk(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, 2, AT),
        new EngagementEvent.MessagePosted(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, DETAIL, MENTEE, AT),
        new EngagementEvent.EngagementPaused(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, LATER, AT),
        new EngagementEvent.EngagementResumed(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT),
        new EngagementEvent.EngagementCompleted(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, InteractionType.ONGOING_MENTORING, AT),
        new EngagementEvent.EngagementEnded(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, InteractionType.ONGOING_MENTORING, AT),
        new EngagementEvent.FeedbackGiven(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, MENTEE, true, AT),
        new EngagementEvent.ContentReported(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, DETAIL, MENTEE, AT));
  }
}
