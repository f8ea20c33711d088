package org.constellation.request.requests;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * How a mentor declines.
 *
 * @param message 1 to 1,000 characters; absent for the kind wording alone
 * @param referredMentorId somebody else whom the mentee can ask for the same; optional
 */
record DeclineBody(
    DeclineReason reason,
    @Nullable @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PLAIN, message = Texts.NOT_PLAIN)
        String message,
    @Nullable UUID referredMentorId) {

  DeclineBody {
    message = message == null ? null : message.strip();
  }

  Decline decline() {
    return new Decline(reason, message, referredMentorId);
  }
}
