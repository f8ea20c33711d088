package org.constellation.engagement.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.constellation.engagement.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One side looks back.
 *
 * @param needMet the mentee's to say
 * @param rating 1 to 5
 */
public record FeedbackBody(
    @Nullable Boolean needMet, @Min(1) @Max(5) int rating, @Text(2000) @Nullable String text) {

  public FeedbackBody {
    text = text == null ? null : text.strip();
  }
}
