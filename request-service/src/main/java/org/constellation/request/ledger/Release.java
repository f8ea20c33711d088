package org.constellation.request.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request gives back to the mentor's ledger.
 *
 * @param keepsPlace it was accepted: only the waiting slot goes
 * @param counts whether it reached the mentor and so counts as an ask of the month
 * @param answered how long the first answer took, empty when there was none to learn from
 */
public record Release(
    UUID requestId, boolean keepsPlace, boolean counts, Optional<Duration> answered) {

  public static Release accepted(UUID requestId, Optional<Duration> answered) {
    return new Release(requestId, true, true, answered);
  }

  public static Release closed(UUID requestId, Optional<Duration> answered) {
    return new Release(requestId, false, true, answered);
  }

  /** It never reached the mentor. */
  public static Release forgotten(UUID requestId) {
    return new Release(requestId, false, false, Optional.empty());
  }
}
