package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.rhythm.Signal;
import org.jspecify.annotations.Nullable;

/** Puts what happened into the words that other services read. */
record Telling(Opening of, Instant at) {

  EngagementEvent started() {
    return new EngagementEvent.EngagementStarted(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), of.interaction(), at);
  }

  EngagementEvent agreed() {
    return new EngagementEvent.AgreementReached(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), at);
  }

  EngagementEvent scheduled(Session session) {
    return new EngagementEvent.SessionScheduled(
        id(),
        mentee(),
        menteeCampus(),
        mentor(),
        mentorCampus(),
        session.sessionId(),
        session.plan().begins(),
        at);
  }

  EngagementEvent held(Session session) {
    return new EngagementEvent.SessionHeld(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), session.sessionId(), at);
  }

  EngagementEvent checkedIn(Side by) {
    return new EngagementEvent.CheckInRecorded(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), of.pair().person(by), at);
  }

  EngagementEvent paused(@Nullable Instant until) {
    return new EngagementEvent.EngagementPaused(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), until, at);
  }

  EngagementEvent resumed() {
    return new EngagementEvent.EngagementResumed(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), at);
  }

  EngagementEvent completed() {
    return new EngagementEvent.EngagementCompleted(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), of.interaction(), at);
  }

  EngagementEvent ended() {
    return new EngagementEvent.EngagementEnded(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), of.interaction(), at);
  }

  EngagementEvent lookedBack(Feedback feedback) {
    UUID by = of.pair().person(feedback.by());
    return new EngagementEvent.FeedbackGiven(
        id(), mentee(), menteeCampus(), mentor(), mentorCampus(), by, feedback.needMet(), at);
  }

  List<EngagementEvent> signals(List<Signal> signals) {
    return signals.stream().map(this::signal).toList();
  }

  private EngagementEvent signal(Signal signal) {
    return switch (signal) {
      case Signal.Due(Instant dueAt) ->
          new EngagementEvent.CheckInDue(
              id(), mentee(), menteeCampus(), mentor(), mentorCampus(), dueAt, at);
      case Signal.Overdue(Instant dueAt) ->
          new EngagementEvent.CheckInOverdue(
              id(), mentee(), menteeCampus(), mentor(), mentorCampus(), dueAt, at);
      case Signal.AtRisk(int missed) ->
          new EngagementEvent.EngagementAtRisk(
              id(), mentee(), menteeCampus(), mentor(), mentorCampus(), missed, at);
    };
  }

  private UUID id() {
    return of.engagementId();
  }

  private UUID mentee() {
    return of.pair().menteeId();
  }

  private String menteeCampus() {
    return of.pair().menteeCampus();
  }

  private UUID mentor() {
    return of.pair().mentorId();
  }

  private String mentorCampus() {
    return of.pair().mentorCampus();
  }
}
