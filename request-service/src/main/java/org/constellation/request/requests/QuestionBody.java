package org.constellation.request.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a mentor wants to know before deciding.
 *
 * @param message 1 to 1000 characters
 */
record QuestionBody(
    @NotBlank @Size(max = 1000) @Pattern(regexp = Texts.PLAIN, message = Texts.NOT_PLAIN)
        String message) {

  QuestionBody {
    message = message.strip();
  }
}
