package org.constellation.request.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a mentee answers.
 *
 * @param message 1 to 2000 characters
 */
record AnswerBody(
    @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PLAIN, message = Texts.NOT_PLAIN)
        String message) {

  AnswerBody {
    message = message.strip();
  }
}
