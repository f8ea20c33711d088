package org.constellation.request.requests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.AskRefusal;
import org.constellation.request.Cast;
import org.constellation.request.TestClock;
import org.constellation.request.relations.Pair;

/** One request in each of its states. */
final class Samples {

  static final Instant NOW = TestClock.START;
  static final UUID ID = Cast.id("request");
  static final Pair PAIR = new Pair(Cast.id("ada"), Cast.NORTH, Cast.id("mona"), Cast.SOUTH);
  static final Ask ASK =
      new Ask(
          ID,
          PAIR,
          Need.COMMUNITY,
          InteractionType.CV_REVIEW,
          "Would you?",
          NOW,
          Terms.of(Cast.policy(2, 3), Cast.policy(4, 5), ZoneOffset.UTC, NOW),
          null,
          1L,
          null);
  static final Instant LATER = NOW.plusSeconds(3600);
  static final Opening OPENING = new Opening(ASK, NOW.plus(Request.CUT_OFF));
  static final Pending PENDING = new Pending(ASK, List.of(), false);
  static final Refused REFUSED = new Refused(ASK, AskRefusal.MENTOR_PAUSED, LATER);
  static final Accepted ACCEPTED = new Accepted(ASK, List.of(), NOW, LATER);
  static final Closed CLOSED = new Closed(ASK, List.of(), NOW, LATER, LATER);
  static final Declined DECLINED =
      new Declined(ASK, List.of(), NOW, DeclineReason.OTHER, "Sorry", null, LATER);
  static final Withdrawn WITHDRAWN = new Withdrawn(ASK, List.of(), NOW, LATER);
  static final Expired EXPIRED = new Expired(ASK, List.of(), NOW, null, LATER);
  static final List<Request> DECIDED = List.of(ACCEPTED, CLOSED, DECLINED, WITHDRAWN, EXPIRED);

  private Samples() {}

  static Request state(Decision<Request, RequestEvent> decision) {
    return ((Decision.Made<Request, RequestEvent>) decision).state();
  }

  static List<RequestEvent> events(Decision<Request, RequestEvent> decision) {
    return ((Decision.Made<Request, RequestEvent>) decision).events();
  }
}
