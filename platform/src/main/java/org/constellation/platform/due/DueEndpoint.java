package org.constellation.platform.due;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code GET /actuator/due}: when the next work falls due and whether any is behind. */
@Endpoint(id = "due")
public final class DueEndpoint {

  private final DuePoller poller;
  private final Clock business;

  public DueEndpoint(DuePoller poller, Clock business) {
    this.poller = poller;
    this.business = business;
  }

  /**
   * How the due work stands.
   *
   * @param now business time here
   * @param next absent when nothing is due ever
   * @param behind 1 when something due has not been done yet, else 0
   */
  public record Standing(Instant now, @Nullable Instant next, int behind) {}

  @ReadOperation
  public Standing due() {
    Instant now = business.instant();
    return poller
        .next()
        .map(next -> new Standing(now, next, next.isAfter(now) ? 0 : 1))
        .orElseGet(() -> new Standing(now, null, 0));
  }
}
