package org.constellation.matching.discovery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * Somebody to ask for an open need, and how to begin.
 *
 * @param need the open need that it is for
 * @param interaction the smallest ask that the mentor has a place for
 * @param ranking what chose the mentor, as with recommendations
 * @param draft to start from; its sender changes what they like
 */
record SuggestedAsk(
    @JsonUnwrapped RecommendationItem mentor,
    Need need,
    InteractionType interaction,
    String ranking,
    FirstMessage draft) {

  UUID mentorId() {
    return mentor.item().mentor().personId();
  }
}
