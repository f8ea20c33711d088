package org.constellation.notification.notices;

import static org.constellation.notification.Moments.NOON;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.*;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.*;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/** One of each event between the same two people. */
public final class Events {

  public static final UUID MENTEE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  public static final UUID MENTOR = UUID.fromString("00000000-0000-4000-8000-000000000002");
  static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000003");

  /** The version of the mentee's card when they asked. */
  static final long CARD = 3;

  private static final InteractionType CV = InteractionType.CV_REVIEW;

  private Events() {}

  public static RequestEvent accepted() {
    return new RequestAccepted(ID, MENTEE, "north", MENTOR, "south", Need.ROLE_MODEL, CV, NOON);
  }

  public static RequestEvent created() {
    return created(null);
  }

  static RequestEvent created(@Nullable UUID cohortRunId) {
    return new RequestCreated(
        ID,
        MENTEE,
        "north",
        MENTOR,
        "south",
        Need.ROLE_MODEL,
        CV,
        NOON.plus(Duration.ofDays(14)),
        null,
        NOON,
        CARD,
        cohortRunId);
  }

  static List<RequestEvent> ofRequests() {
    return List.of(
        created(),
        accepted(),
        new RequestDeclined(ID, MENTEE, "north", MENTOR, "south", DeclineReason.NO_TIME_NOW, NOON),
        new MoreAsked(ID, MENTEE, "north", MENTOR, "south", NOON),
        new Answered(ID, MENTEE, "north", MENTOR, "south", NOON, CARD),
        new RequestWithdrawn(ID, MENTEE, "north", MENTOR, "south", NOON, CARD),
        new RequestExpiring(ID, MENTEE, "north", MENTOR, "south", NOON, NOON, CARD),
        new RequestExpired(ID, MENTEE, "north", MENTOR, "south", NOON, CARD),
        new ReferralOffered(ID, MENTEE, "north", MENTOR, "south", ID, NOON));
  }

  public static EngagementEvent started() {
    return new EngagementStarted(ID, MENTEE, "north", MENTOR, "south", CV, NOON);
  }

  static EngagementEvent messageBy(UUID writer) {
    return new MessagePosted(ID, MENTEE, "north", MENTOR, "south", ID, writer, NOON);
  }

  static List<EngagementEvent> ofEngagements() {
    return List.of(
        started(),
        new AgreementReached(ID, MENTEE, "north", MENTOR, "south", NOON),
        new SessionScheduled(ID, MENTEE, "north", MENTOR, "south", ID, NOON, NOON),
        new SessionHeld(ID, MENTEE, "north", MENTOR, "south", ID, NOON),
        new CheckInDue(ID, MENTEE, "north", MENTOR, "south", NOON, NOON),
        new CheckInRecorded(ID, MENTEE, "north", MENTOR, "south", MENTEE, NOON),
        new CheckInOverdue(ID, MENTEE, "north", MENTOR, "south", NOON, NOON),
        new EngagementAtRisk(ID, MENTEE, "north", MENTOR, "south", 2, NOON),
        messageBy(MENTEE),
        new EngagementPaused(ID, MENTEE, "north", MENTOR, "south", null, NOON),
        new EngagementResumed(ID, MENTEE, "north", MENTOR, "south", NOON),
        new EngagementCompleted(ID, MENTEE, "north", MENTOR, "south", CV, NOON),
        new EngagementEnded(ID, MENTEE, "north", MENTOR, "south", CV, NOON),
        new FeedbackGiven(ID, MENTEE, "north", MENTOR, "south", MENTOR, null, NOON),
        new ContentReported(ID, MENTEE, "north", MENTOR, "south", ID, MENTEE, NOON));
  }
}
