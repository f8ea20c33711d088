package org.constellation.matching.discovery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.constellation.matching.ranking.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A mentor to ask, with the reasons.
 *
 * @param score 0 to 30,000; the reasons' points add up to it
 * @param reasons most points first
 * @param counterfactual absent for somebody without a reason
 */
record RecommendationItem(
    @JsonUnwrapped MentorItem item,
    int score,
    List<ReasonItem> reasons,
    List<CommonGround> commonGround,
    @Nullable Without counterfactual) {

  /** One reason in words. */
  record ReasonItem(ReasonCode code, String text, int points) {}

  /**
   * What would be without the points of the named reason, all else as it is, the circle too: of
   * those that decide the place the one with the most points, or the first cited when no single one
   * decides it.
   *
   * @param placeWithout the place in the list then, from 1; one more than the limit when the mentor
   *     would not be listed, and the place as it is when no single reason decides it
   */
  record Without(ReasonCode code, String text, int placeWithout) {}
}
