package org.constellation.request.requests;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.Answered;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.contracts.events.RequestEvent.ReferralOffered;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.events.RequestEvent.RequestDeclined;
import org.constellation.contracts.events.RequestEvent.RequestExpired;
import org.constellation.contracts.events.RequestEvent.RequestExpiring;
import org.constellation.contracts.events.RequestEvent.RequestWithdrawn;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.request.relations.Pair;

/** The events that tell of an ask; none carries a word that was written. */
record Tidings(Ask ask, Instant now) {

  private UUID id() {
    return ask.requestId();
  }

  private Pair pair() {
    return ask.pair();
  }

  RequestEvent created() {
    return new RequestCreated(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        ask.need(),
        ask.interaction(),
        ask.terms().expiresAt(),
        ask.answersWithin(),
        now,
        ask.menteeVersion(),
        ask.cohortRunId());
  }

  RequestEvent accepted() {
    return new RequestAccepted(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        ask.need(),
        ask.interaction(),
        now);
  }

  RequestEvent declined(DeclineReason reason) {
    return new RequestDeclined(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        reason,
        now);
  }

  RequestEvent moreAsked() {
    return new MoreAsked(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        now);
  }

  RequestEvent answered() {
    return new Answered(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        now,
        ask.menteeVersion());
  }

  RequestEvent withdrawn() {
    return new RequestWithdrawn(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        now,
        ask.menteeVersion());
  }

  RequestEvent expiring() {
    return new RequestExpiring(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        ask.terms().expiresAt(),
        now,
        ask.menteeVersion());
  }

  RequestEvent expired() {
    return new RequestExpired(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        now,
        ask.menteeVersion());
  }

  RequestEvent referredTo(UUID other) {
    return new ReferralOffered(
        id(),
        pair().menteeId(),
        pair().menteeCampus(),
        pair().mentorId(),
        pair().mentorCampus(),
        other,
        now);
  }
}
