package org.constellation.engagement.engagements;

import java.time.Duration;
import java.util.List;
import org.constellation.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What two people agree on.
 *
 * @param cadence wish between two touches, absent for the campus's own
 */
public record AgreementWords(
    List<String> goals,
    String expectations,
    @Nullable Duration cadence,
    Channel channel,
    String confidentiality) {

  public AgreementWords {
    goals = List.copyOf(goals);
  }
}
