package org.constellation.request.requests;

import java.util.Objects;
import java.util.UUID;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * How a mentor declines.
 *
 * @param message absent for the kind wording alone
 * @param referredMentorId somebody else who can help, absent when nobody was named
 */
record Decline(DeclineReason reason, @Nullable String message, @Nullable UUID referredMentorId) {

  /** Whether these very words were said; a referral that came later is no other answer. */
  boolean isWhatWasSaid(Declined before) {
    Referral referral = before.referral();
    boolean sameReferral =
        referredMentorId == null
            || (referral != null && referral.mentorId().equals(referredMentorId));
    return reason == before.reason() && Objects.equals(message, before.message()) && sameReferral;
  }
}
