package org.constellation.engagement.showing;

import java.time.Duration;
import java.util.List;
import org.constellation.engagement.blueprints.Blueprint;
import org.constellation.engagement.blueprints.Blueprints;
import org.constellation.engagement.engagements.Opening;
import org.jspecify.annotations.Nullable;

/**
 * What the interaction type suggests.
 *
 * @param timeCost what the mentor should expect to give in all
 * @param cadence the campus's longest wish between two touches, absent where there is no cadence
 */
public record BlueprintView(
    Duration timeCost,
    List<String> firstMeeting,
    List<String> goals,
    List<Blueprint.Expectation> expectations,
    @Nullable Duration cadence) {

  static BlueprintView of(Opening opening) {
    Blueprint blueprint = Blueprints.of(opening.interaction());
    return new BlueprintView(
        opening.interaction().timeCost(),
        blueprint.firstMeeting(),
        blueprint.goals(),
        blueprint.expectations(),
        opening.interaction().hasCadence() ? opening.policy().every() : null);
  }
}
