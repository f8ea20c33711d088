package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/**
 * What engagement-service tells of an engagement. The id is the request's that opened it. No words
 * that two people wrote to each other travel here.
 */
public sealed interface EngagementEvent {

  UUID engagementId();

  UUID menteeId();

  String menteeCampus();

  UUID mentorId();

  String mentorCampus();

  /** When it happened, on the business clock. */
  Instant at();

  /** Opened by an accepted request, with the blueprint of its interaction type. */
  record EngagementStarted(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      InteractionType interaction,
      Instant at)
      implements EngagementEvent {}

  /** Both sides consented to the same agreement. */
  record AgreementReached(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at)
      implements EngagementEvent {}

  /**
   * A meeting was set or moved.
   *
   * @param startsAt the instant, whatever zone it was agreed in
   */
  record SessionScheduled(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID sessionId,
      Instant startsAt,
      Instant at)
      implements EngagementEvent {}

  /** A meeting took place; counts as being in touch. */
  record SessionHeld(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID sessionId,
      Instant at)
      implements EngagementEvent {}

  /** The monthly touch is due; both are told. */
  record CheckInDue(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant dueAt,
      Instant at)
      implements EngagementEvent {}

  /**
   * They were in touch.
   *
   * @param byPersonId who recorded it
   */
  record CheckInRecorded(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID byPersonId,
      Instant at)
      implements EngagementEvent {}

  /**
   * The grace after {@code dueAt} went by in silence; at most one for each due date, and never
   * before {@code dueAt}.
   */
  record CheckInOverdue(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant dueAt,
      Instant at)
      implements EngagementEvent {}

  /**
   * Repeated silence.
   *
   * @param missed how many check-ins in a row went overdue
   */
  record EngagementAtRisk(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      int missed,
      Instant at)
      implements EngagementEvent {}

  /**
   * One wrote to the other. Each message is an aggregate of its own, so that a lively conversation
   * neither grows the engagement nor moves its version: the subject is the message's id.
   *
   * @param byPersonId the writer; the other side is told
   */
  record MessagePosted(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID messageId,
      UUID byPersonId,
      Instant at)
      implements EngagementEvent, Aside {}

  /**
   * Resting by either side's wish.
   *
   * @param until when it resumes by itself, absent for "until one of us says so"
   */
  record EngagementPaused(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      @Nullable Instant until,
      Instant at)
      implements EngagementEvent {}

  record EngagementResumed(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at)
      implements EngagementEvent {}

  /**
   * It did what it was for; the mentor's place is free again.
   *
   * @param interaction which of the mentor's places becomes free
   */
  record EngagementCompleted(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      InteractionType interaction,
      Instant at)
      implements EngagementEvent {}

  /** One side ended it early, kindly; the mentor's place is free again. */
  record EngagementEnded(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      InteractionType interaction,
      Instant at)
      implements EngagementEvent {}

  /**
   * One side looked back; what they wrote stays in engagement-service.
   *
   * @param byPersonId who gave feedback
   * @param needMet whether the mentee says that the need was met; absent from a mentor's feedback
   */
  record FeedbackGiven(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID byPersonId,
      @Nullable Boolean needMet,
      Instant at)
      implements EngagementEvent {}

  /** Something written was reported to the campus; the text stays where it is. */
  record ContentReported(
      UUID engagementId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID reportId,
      UUID byPersonId,
      Instant at)
      implements EngagementEvent {}
}
