package org.constellation.contracts.events;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * What request-service tells of a request, in the order of its life. Every event names both sides
 * and their campuses, so that a reader can check them against what it knows. No text travels here.
 */
public sealed interface RequestEvent {

  /** The request all events of one sequence share; also the id of the engagement it may open. */
  UUID requestId();

  UUID menteeId();

  String menteeCampus();

  UUID mentorId();

  String mentorCampus();

  /** When it happened, on the business clock. */
  Instant at();

  /**
   * The version of the mentee's profile card when they asked, in what a mentor is told of: with an
   * older one a reader cannot say whether the mentee wishes to stay under their alias. Absent when
   * it is not known.
   */
  default @Nullable Long menteeVersion() {
    return null;
  }

  /**
   * A mentee asked, or their campus did for them; the mentor may answer until {@code expiresAt}.
   *
   * @param answersWithin the honest "usually answers within" shown to the mentee, absent when there
   *     is no history yet
   * @param cohortRunId of the run that asked for the mentee; absent when they asked themselves
   */
  record RequestCreated(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Need need,
      InteractionType interaction,
      Instant expiresAt,
      @Nullable Duration answersWithin,
      Instant at,
      @Nullable Long menteeVersion,
      @Nullable UUID cohortRunId)
      implements RequestEvent {}

  /** The mentor said yes and a place is taken; opens exactly one engagement under the same id. */
  record RequestAccepted(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Need need,
      InteractionType interaction,
      Instant at)
      implements RequestEvent {}

  /** The mentor declined, kindly; a referral may follow. */
  record RequestDeclined(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      DeclineReason reason,
      Instant at)
      implements RequestEvent {}

  /** The third answer: the mentor asked to be told more before deciding. */
  record MoreAsked(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at)
      implements RequestEvent {}

  /** The mentee told more. */
  record Answered(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at,
      @Nullable Long menteeVersion)
      implements RequestEvent {}

  /** The mentee took the request back. */
  record RequestWithdrawn(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at,
      @Nullable Long menteeVersion)
      implements RequestEvent {}

  /** Still unanswered and soon to expire: a reminder for the mentor. */
  record RequestExpiring(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant expiresAt,
      Instant at,
      @Nullable Long menteeVersion)
      implements RequestEvent {}

  /** Nobody answered in time. */
  record RequestExpired(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Instant at,
      @Nullable Long menteeVersion)
      implements RequestEvent {}

  /**
   * The mentor who could not help names someone who can.
   *
   * @param referredMentorId the mentor handed on to
   */
  record ReferralOffered(
      UUID requestId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      UUID referredMentorId,
      Instant at)
      implements RequestEvent {}
}
