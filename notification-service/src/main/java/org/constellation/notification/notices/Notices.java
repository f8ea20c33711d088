package org.constellation.notification.notices;

import static org.constellation.notification.notices.Kind.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.*;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.*;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.*;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.*;
import org.constellation.notification.notices.Notice.Side;

/** The one table of who is told what: a new event does not compile until it stands here. */
public final class Notices {

  private Notices() {}

  public static List<Notice> of(RequestEvent event) {
    Pair pair = Pair.of(event);
    return switch (event) {
      case RequestCreated e -> asked(e, pair);
      case RequestAccepted _ -> pair.tellMentee(REQUEST_ACCEPTED);
      case RequestDeclined _ -> pair.tellMentee(REQUEST_DECLINED);
      case MoreAsked _ -> pair.tellMentee(MORE_ASKED);
      case Answered _ -> pair.tellMentor(ANSWERED);
      case RequestWithdrawn _ -> pair.tellMentor(REQUEST_WITHDRAWN);
      case RequestExpiring e -> pair.tellMentor(REQUEST_EXPIRING, e.expiresAt());
      case RequestExpired _ -> pair.tellBoth(REQUEST_EXPIRED);
      case ReferralOffered _ -> pair.tellMentee(REFERRAL_OFFERED);
    };
  }

  /** Mentees hear of it when their campus asked in their name. */
  private static List<Notice> asked(RequestCreated event, Pair pair) {
    List<Notice> mentors = pair.tellMentor(REQUEST_CREATED, event.expiresAt());
    return event.cohortRunId() == null
        ? mentors
        : Stream.concat(mentors.stream(), pair.tellMentee(COHORT_PROPOSED).stream()).toList();
  }

  public static List<Notice> of(EngagementEvent event) {
    Pair pair = Pair.of(event);
    return switch (event) {
      case EngagementStarted _ -> pair.tellBoth(ENGAGEMENT_STARTED);
      case AgreementReached _ -> pair.tellBoth(AGREEMENT_REACHED);
      case SessionScheduled e -> pair.tellBoth(SESSION_SCHEDULED, e.startsAt());
      case SessionHeld _ -> List.of(); // both were there
      case CheckInDue e -> pair.tellBoth(CHECK_IN_DUE, e.dueAt());
      case CheckInRecorded e -> pair.tellOther(e.byPersonId(), CHECK_IN_RECORDED);
      case CheckInOverdue e -> pair.tellBoth(CHECK_IN_OVERDUE, e.dueAt());
      case EngagementAtRisk _ -> List.of(); // the campus's concern
      case MessagePosted e -> pair.tellOther(e.byPersonId(), MESSAGE_POSTED);
      case EngagementPaused _ -> pair.tellBoth(ENGAGEMENT_PAUSED);
      case EngagementResumed _ -> pair.tellBoth(ENGAGEMENT_RESUMED);
      case EngagementCompleted _ -> pair.tellBoth(ENGAGEMENT_COMPLETED);
      case EngagementEnded _ -> pair.tellBoth(ENGAGEMENT_ENDED);
      case FeedbackGiven e -> pair.tellOther(e.byPersonId(), FEEDBACK_GIVEN);
      case ContentReported _ -> List.of(); // the campus's concern
    };
  }

  public static List<Notice> of(PersonEvent event) {
    return switch (event) {
      case TransitionDeclared e ->
          toOneself(TRANSITION_DECLARED, e.personId(), e.campus(), About.needs());
      case OfferingChanged _, NeedsChecked _, PersonErased _ -> List.of();
    };
  }

  public static List<Notice> of(MatchEvent event) {
    return switch (event) {
      case SuggestionMade e ->
          toOneself(SUGGESTION_MADE, e.personId(), e.campus(), About.suggestions());
      case CohortProposed _ -> List.of(); // both are told of the request, if it comes to one
    };
  }

  private static List<Notice> toOneself(Kind kind, UUID person, String campus, About about) {
    return List.of(new Notice(kind, person, campus, Side.ONESELF, null, about, null));
  }
}
