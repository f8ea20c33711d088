package org.constellation.request.requests;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param interaction must be among what the mentor offers
 * @param message 1 to 2,000 characters
 * @param profileVersion of the caller's own profile as they saw it last, the number in its entity
 *     tag: nothing is asked in the name of an older one, so an alias that was just chosen holds;
 *     absent when it is all the same
 */
record AskBody(
    UUID mentorId,
    Need need,
    InteractionType interaction,
    @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PLAIN, message = Texts.NOT_PLAIN)
        String message,
    @Nullable @Min(1) Long profileVersion) {

  AskBody {
    message = message.strip();
  }

  /** Whether this version of the caller's profile is not older than the one they mean. */
  boolean isAsOf(long version) {
    return profileVersion == null || version >= profileVersion;
  }
}
