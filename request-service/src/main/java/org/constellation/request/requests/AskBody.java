package org.constellation.request.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * What is asked.
 *
 * @param interaction must be among what the mentor offers
 * @param message 1 to 2,000 characters
 */
record AskBody(
    UUID mentorId,
    Need need,
    InteractionType interaction,
    @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PLAIN, message = Texts.NOT_PLAIN)
        String message) {

  AskBody {
    message = message.strip();
  }
}
