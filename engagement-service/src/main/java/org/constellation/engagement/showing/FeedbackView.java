package org.constellation.engagement.showing;

import java.time.Instant;
import org.constellation.engagement.engagements.Feedback;
import org.constellation.engagement.engagements.Side;
import org.constellation.engagement.engagements.Story;
import org.jspecify.annotations.Nullable;

/**
 * Who looked back.
 *
 * @param mine what the caller said, absent before
 * @param otherGiven whether the other side did; to a coordinator, whether anybody did
 */
public record FeedbackView(@Nullable Given mine, boolean otherGiven) {

  /** What the caller said. */
  public record Given(
      Side by, @Nullable Boolean needMet, int rating, @Nullable String text, Instant at) {
    static Given of(Feedback feedback) {
      return new Given(
          feedback.by(), feedback.needMet(), feedback.rating(), feedback.text(), feedback.at());
    }
  }

  static FeedbackView of(Story story, Viewer viewer) {
    Given mine =
        story.feedback().stream()
            .filter(given -> viewer.is(given.by()))
            .findFirst()
            .map(Given::of)
            .orElse(null);
    return new FeedbackView(
        mine, story.feedback().stream().anyMatch(given -> !viewer.is(given.by())));
  }
}
