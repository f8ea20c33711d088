package org.constellation.engagement.engagements;

import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.events.EventListenerContract;

/** A function that hears of requests between {@link Sample#PAIR}. */
public abstract class RequestListenerContract extends EventListenerContract<RequestEvent> {

  protected static final InteractionType ASKED = InteractionType.CAREER_CONVERSATION;

  protected static RequestEvent created(UUID id) {
    return new RequestCreated(
        id,
        PAIR.menteeId(),
        PAIR.menteeCampus(),
        PAIR.mentorId(),
        PAIR.mentorCampus(),
        Need.COMMUNITY,
        ASKED,
        START,
        null,
        START,
        null,
        null);
  }

  @Override
  protected UUID subject(RequestEvent event) {
    return event.requestId();
  }

  @Override
  protected String campus(RequestEvent event) {
    return event.menteeCampus();
  }
}
