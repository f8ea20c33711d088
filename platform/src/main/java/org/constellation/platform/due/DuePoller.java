package org.constellation.platform.due;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.constellation.platform.outbox.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every due task whether something has fallen due. */
public final class DuePoller {

  private static final Logger log = LoggerFactory.getLogger(DuePoller.class);

  private final List<DueTask> tasks;
  private final Clock business;
  private final Clock wall;
  private final MeterRegistry meters;

  public DuePoller(List<DueTask> tasks, Clock business, Clock wall, MeterRegistry meters) {
    this.tasks = List.copyOf(tasks);
    this.business = business;
    this.wall = wall;
    this.meters = meters;
    this.tasks.forEach(task ->
        meters.gauge(
            "constellation.due.stuck", Tags.of("task", task.name()), task, DueTask::stuck));
  }

  /** The earliest instant at which anything here falls due by the business clock. */
  public Optional<Instant> next() {
    return tasks.stream()
        .filter(task -> !task.isOnWallTime())
        .flatMap(task -> task.next().stream())
        .min(Instant::compareTo);
  }

  /** Whether something is due that has not been done yet. */
  boolean isBehind() {
    return tasks.stream()
        .anyMatch(task -> task.next().filter(due -> !due.isAfter(now(task))).isPresent());
  }

  /** The tasks with items that cannot be done, and with how many. */
  public Map<String, Integer> stuck() {
    Map<String, Integer> some = new TreeMap<>();
    tasks.stream()
        .filter(task -> task.stuck() > 0)
        .forEach(task -> some.put(task.name(), task.stuck()));
    return some;
  }

  private Instant now(DueTask task) {
    return task.isOnWallTime() ? wall.instant() : business.instant();
  }

  /** Does what is due; one task that fails does not keep the others waiting. */
  public void poll() {
    for (DueTask task : tasks) {
      try {
        int found =
            new Cause("due-" + java.util.UUID.randomUUID(), null, null)
                .around(() -> task.run(now(task)));
        meters.counter("constellation.due.items", "task", task.name()).increment(found);
      } catch (RuntimeException e) {
        log.warn("due work {} failed, trying again", task.name(), e);
      }
    }
  }
}
