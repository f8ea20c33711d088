package org.constellation.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for what was left behind, once a second, and measures how old the oldest is. */
public final class RelaySweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RelaySweep.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Relay relay;
  private final Supplier<List<Outbox>> outboxes;
  private final Clock wall;
  private final AtomicReference<Duration> oldest = new AtomicReference<>(Duration.ZERO);
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  public RelaySweep(
      Relay relay, Supplier<List<Outbox>> outboxes, Clock wall, MeterRegistry meters) {
    this.relay = relay;
    this.outboxes = outboxes;
    this.wall = wall;
    meters.gauge("constellation.outbox.age", oldest, age -> age.get().toMillis() / 1000.0);
  }

  private void sweep() {
    try {
      Duration age = Duration.ZERO;
      for (Outbox outbox : outboxes.get()) {
        Duration waiting = sweep(outbox);
        age = waiting.compareTo(age) > 0 ? waiting : age;
      }
      oldest.set(age);
    } catch (RuntimeException e) {
      log.warn("outboxes could not be named, trying again", e);
    }
  }

  /** One that fails does not keep the others waiting. */
  private Duration sweep(Outbox outbox) {
    Duration waiting = Duration.ZERO;
    try {
      Instant now = wall.instant();
      waiting = outbox.oldest().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
      if (waiting.isPositive()) {
        relay.sweep(outbox);
      }
    } catch (RuntimeException e) {
      log.warn("sweep of {} failed, trying again", outbox.name(), e);
    }
    return waiting;
  }

  @Override
  public void start() {
    var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    var _ =
        executor.scheduleWithFixedDelay(
            this::sweep, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
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
