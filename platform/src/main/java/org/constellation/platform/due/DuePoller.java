package org.constellation.platform.due;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.constellation.platform.outbox.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks every due task again and again whether something has fallen due. */
public final class DuePoller implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DuePoller.class);

  private final List<DueTask> tasks;
  private final Clock business;
  private final Duration every;
  private final MeterRegistry meters;
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  public DuePoller(List<DueTask> tasks, Clock business, Duration every, MeterRegistry meters) {
    this.tasks = List.copyOf(tasks);
    this.business = business;
    this.every = every;
    this.meters = meters;
  }

  /** The earliest instant at which anything here falls due. */
  public Optional<Instant> next() {
    return tasks.stream().flatMap(task -> task.next().stream()).min(Instant::compareTo);
  }

  private void poll() {
    for (DueTask task : tasks) {
      try {
        int found =
            new Cause("due-" + java.util.UUID.randomUUID(), null, null)
                .around(() -> task.run(business.instant()));
        meters.counter("constellation.due.items", "task", task.name()).increment(found);
      } catch (RuntimeException e) {
        log.warn("due work {} failed, trying again", task.name(), e);
      }
    }
  }

  @Override
  public void start() {
    if (tasks.isEmpty()) {
      return;
    }
    var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    var _ =
        executor.scheduleWithFixedDelay(
            this::poll, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    timer = Optional.of(executor);
  }

  @Override
  public void stop() {
    timer.ifPresent(ScheduledExecutorService::shutdownNow);
    timer = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return timer.isPresent();
  }
}
