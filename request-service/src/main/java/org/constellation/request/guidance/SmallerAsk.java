package org.constellation.request.guidance;

import java.util.Optional;
import org.constellation.contracts.vocabulary.InteractionType;

/** The courage ladder downwards: what costs a mentor less and is easier to say yes to. */
public final class SmallerAsk {

  private SmallerAsk() {}

  /** Empty for the smallest. */
  public static Optional<InteractionType> than(InteractionType asked) {
    return switch (asked) {
      case QUICK_QUESTION -> Optional.empty();
      case CV_REVIEW, CAREER_CONVERSATION, PROJECT_FEEDBACK, GROUP_SESSION ->
          Optional.of(InteractionType.QUICK_QUESTION);
      case MOCK_INTERVIEW, INTERNSHIP_SEARCH -> Optional.of(InteractionType.CV_REVIEW);
      case JOB_SHADOWING, WORKPLACE_VISIT, ONGOING_MENTORING, SPONSORSHIP ->
          Optional.of(InteractionType.CAREER_CONVERSATION);
      case SHORT_TERM_PROJECT -> Optional.of(InteractionType.PROJECT_FEEDBACK);
    };
  }
}
