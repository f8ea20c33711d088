package org.constellation.platform.events;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again whether something on the shelf can go on. */
final class ShelfSweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ShelfSweep.class);

  private final Runnable sweep;
  private final Duration every;
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  ShelfSweep(Runnable sweep, Duration every) {
    this.sweep = sweep;
    this.every = every;
  }

  private void sweep() {
    try {
      sweep.run();
    } catch (RuntimeException e) {
      log.warn("shelf sweep failed, trying again", e);
    }
  }

  @Override
  public void start() {
    var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    var _ =
        executor.scheduleWithFixedDelay(
            this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    timer = Optional.of(executor);
  }

  /** Waits for nothing: a sweep that is cut off, at a store that is away perhaps, is made again. */
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
