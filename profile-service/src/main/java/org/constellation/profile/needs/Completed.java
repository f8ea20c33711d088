package org.constellation.profile.needs;

import java.time.Instant;
import java.util.Map;
import org.constellation.contracts.vocabulary.Need;

/**
 * A check-up in which all nine needs were answered.
 *
 * @param number counts a person's check-ups from 1
 */
public record Completed(
    int number, Instant checkedAt, Map<Need, NeedAnswer> answers, Because because) {

  public Completed {
    answers = Map.copyOf(answers);
  }
}
