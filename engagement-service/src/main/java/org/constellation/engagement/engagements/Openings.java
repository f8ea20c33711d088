package org.constellation.engagement.engagements;

import java.util.List;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.engagement.rhythm.CheckInPolicy;
import org.constellation.engagement.rhythm.Rhythm;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandler;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.Malformed;

/** Opens exactly one engagement for each accepted request, under the request's own id. */
final class Openings implements EventHandler<RequestEvent> {

  private final Aggregates<Engagement, EngagementEvent> engagements;
  private final Cards<CampusCard> campuses;

  Openings(Aggregates<Engagement, EngagementEvent> engagements, Cards<CampusCard> campuses) {
    this.engagements = engagements;
    this.campuses = campuses;
  }

  @Override
  public Handled handle(Envelope<? extends RequestEvent> envelope) {
    if (!(envelope.event() instanceof RequestAccepted accepted)) {
      return Handled.APPLIED;
    }
    Pair pair = Pair.of(accepted);
    if (!envelope.subject().equals(accepted.requestId().toString())
        || !pair.campuses().contains(envelope.campus())) {
      throw new Malformed("subject or campus is not the accepted request's", null);
    }
    Opening opening =
        new Opening(
            accepted.requestId(),
            pair,
            accepted.need(),
            accepted.interaction(),
            policy(pair.menteeCampus()),
            accepted.at());
    return open(opening);
  }

  private Handled open(Opening opening) {
    Engagement starting =
        new Starting(
            Story.begun(opening),
            Rhythm.opening(opening.interaction(), opening.policy(), opening.at()));
    var started = new Telling(opening, opening.at()).started();
    return switch (engagements.create(opening.engagementId(), null, starting, List.of(started))) {
      case Creation.Fresh<Engagement> _ -> Handled.APPLIED;
      case Creation.Existing<Engagement>(var there, _) -> {
        if (!there.state().story().pair().equals(opening.pair())) {
          throw new Malformed("an engagement of other people has this id", null);
        }
        yield Handled.DUPLICATE;
      }
    };
  }

  /**
   * The mentee's campus's policy as it is known now. Cards and requests come on different topics,
   * so the card may still be on its way; then the house's defaults hold for this engagement.
   */
  private CheckInPolicy policy(String campus) {
    return CheckInPolicy.of(
        campuses.find(campus).map(CampusCard::policy).orElse(CampusPolicy.DEFAULT));
  }
}
