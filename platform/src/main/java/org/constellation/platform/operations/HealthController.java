package org.constellation.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.due.DuePoller;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Shelf;
import org.constellation.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How this service is, for operators; the gateway joins it with the others. */
@RestController
@MayCall(Role.OPERATOR)
public final class HealthController {

  /** Beyond that the exact number says no more. */
  private static final int COUNTED = 1000;

  private final String service;
  private final HealthEndpoint health;
  private final Supplier<List<Outbox>> outboxes;
  private final Shelf shelf;
  private final DuePoller due;
  private final Clock wall;

  public HealthController(
      String service,
      HealthEndpoint health,
      Supplier<List<Outbox>> outboxes,
      Shelf shelf,
      DuePoller due,
      Clock wall) {
    this.service = service;
    this.health = health;
    this.outboxes = outboxes;
    this.shelf = shelf;
    this.due = due;
    this.wall = wall;
  }

  /**
   * One service.
   *
   * @param outboxAge how long the oldest event has waited for the broker
   * @param outboxPending aggregates with events that wait for the broker; of each kind 1,000 are
   *     counted at most
   * @param deadLetters that wait for an operator
   * @param parked events that wait for others
   * @param detail what is wrong with it, absent when nothing is
   */
  record ServiceHealth(
      String service,
      Status status,
      @Nullable Duration outboxAge,
      @Nullable Long outboxPending,
      @Nullable Long deadLetters,
      @Nullable Long parked,
      @Nullable String detail) {}

  /** Whether it serves. */
  enum Status {
    UP,
    DOWN
  }

  /** Without the counts when it is down: they stand in the same store. */
  @GetMapping("/internal/operations/health")
  ServiceHealth health() {
    String said = health.health().getStatus().getCode();
    if (!said.equals("UP")) {
      return new ServiceHealth(service, Status.DOWN, null, null, null, null, "says " + said);
    }
    Instant now = wall.instant();
    Duration age =
        outboxes.get().stream()
            .map(Outbox::oldest)
            .flatMap(Optional::stream)
            .map(since -> Duration.between(since, now))
            .max(Duration::compareTo)
            .filter(Duration::isPositive)
            .orElse(Duration.ZERO);
    return new ServiceHealth(
        service,
        Status.UP,
        age,
        outboxes.get().stream().mapToLong(outbox -> outbox.waitingSince(now, COUNTED).size()).sum(),
        shelf.count(Held.State.DEAD_LETTER),
        shelf.count(Held.State.AWAITING_EARLIER) + shelf.count(Held.State.BEHIND_DEAD_LETTER),
        detail(due.stuck()));
  }

  /** What cannot be done at its time, and waits for somebody to mend it. */
  private static @Nullable String detail(Map<String, Integer> stuck) {
    return stuck.isEmpty() ? null : "due work that cannot be done: " + stuck;
  }
}
