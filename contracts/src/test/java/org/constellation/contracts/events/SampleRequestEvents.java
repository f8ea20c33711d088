package org.constellation.contracts.events;

import static org.constellation.contracts.events.Sample.AT;
import static org.constellation.contracts.events.Sample.DETAIL;
import static org.constellation.contracts.events.Sample.LATER;
import static org.constellation.contracts.events.Sample.MENTEE;
import static org.constellation.contracts.events.Sample.MENTOR;
import static org.constellation.contracts.events.Sample.NORTH;
import static org.constellation.contracts.events.Sample.OTHER_MENTOR;
import static org.constellation.contracts.events.Sample.REQUEST;
import static org.constellation.contracts.events.Sample.SOUTH;

import java.time.Duration;
import java.util.List;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

final class SampleRequestEvents {

  private SampleRequestEvents() {}

  static List<RequestEvent> all() {
    return List.of(
        new RequestEvent.RequestCreated(
            REQUEST,
            MENTEE,
            NORTH,
            MENTOR,
            SOUTH,
            Need.ROLE_MODEL,
            InteractionType.ONGOING_MENTORING,
            LATER,
            Duration.ofHours(40),
            AT,
            7L,
            DETAIL),
        new RequestEvent.RequestAccepted(
            REQUEST,
            MENTEE,
            NORTH,
            MENTOR,
            SOUTH,
            Need.ROLE_MODEL,
            InteractionType.ONGOING_MENTORING,
            AT),
        new RequestEvent.RequestDeclined(
            REQUEST, MENTEE, NORTH, MENTOR, SOUTH, DeclineReason.NO_TIME_NOW, AT),
        new RequestEvent.MoreAsked(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT),
        new RequestEvent.Answered(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT, 7L),
        new RequestEvent.RequestWithdrawn(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT, 7L),
        new RequestEvent.RequestExpiring(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, LATER, AT, 7L),
        new RequestEvent.RequestExpired(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, AT, 7L),
        new RequestEvent.ReferralOffered(REQUEST, MENTEE, NORTH, MENTOR, SOUTH, OTHER_MENTOR, AT));
  }
}
