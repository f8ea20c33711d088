package org.constellation.platform.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.constellation.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code GET /actuator/due}: when the next work falls due and whether any is behind. */
@Endpoint(id = "due")
public final class DueEndpoint {

  private final DuePoller poller;
  private final Supplier<List<Outbox>> outboxes;
  private final Clock business;

  public DueEndpoint(DuePoller poller, Supplier<List<Outbox>> outboxes, Clock business) {
    this.poller = poller;
    this.outboxes = outboxes;
    this.business = business;
  }

  /**
   * How the due work stands.
   *
   * @param now business time here
   * @param next when the next work falls due by it; absent when nothing does
   * @param behind 1 when something due has not been done yet, or was done and not told yet; else 0
   */
  public record Standing(Instant now, @Nullable Instant next, int behind) {}

  @ReadOperation
  public Standing due() {
    Instant now = business.instant();
    Optional<Instant> next = poller.next();
    boolean untold = outboxes.get().stream().anyMatch(box -> box.oldest().isPresent());
    return new Standing(now, next.orElse(null), poller.isBehind() || untold ? 1 : 0);
  }
}
