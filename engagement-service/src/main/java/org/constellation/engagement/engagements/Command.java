package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one of the two may wish. */
public sealed interface Command {

  /** New terms; counts as the writer's consent, the other's is asked anew. */
  record WriteAgreement(AgreementWords words) implements Command {}

  /**
   * Agrees to the terms that are there.
   *
   * @param terms the ones that were read
   */
  record Consent(int terms) implements Command {}

  record PlanSession(UUID sessionId, String bodyHash, SessionPlan plan) implements Command {}

  /**
   * Another time, length, channel or place.
   *
   * @param plan what it shall be from now on
   */
  record MoveSession(UUID sessionId, SessionPlan plan) implements Command {}

  record CancelSession(UUID sessionId) implements Command {}

  record LogSession(UUID sessionId, boolean held, @Nullable String summary, @Nullable String note)
      implements Command {}

  record RecordCheckIn(UUID checkInId, String bodyHash, CheckIn.Kind kind, @Nullable String text)
      implements Command {}

  /**
   * A rest.
   *
   * @param until when it resumes by itself, absent for "until one of us says so"
   */
  record Pause(@Nullable Instant until) implements Command {}

  record Resume() implements Command {}

  record Complete() implements Command {}

  record End() implements Command {}

  record GiveFeedback(@Nullable Boolean needMet, int rating, @Nullable String text)
      implements Command {}
}
