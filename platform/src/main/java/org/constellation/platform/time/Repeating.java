package org.constellation.platform.time;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the same again and again, with a pause between, as long as the application runs. */
public final class Repeating implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Repeating.class);

  private final String name;
  private final Runnable work;
  private final Duration pause;
  private Optional<ScheduledExecutorService> timer = Optional.empty();

  /**
   * The work, not begun.
   *
   * @param name for the log, when it failed
   */
  public Repeating(String name, Runnable work, Duration pause) {
    this.name = name;
    this.work = work;
    this.pause = pause;
  }

  private void once() {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.warn("{} failed, trying again", name, e);
    }
  }

  @Override
  public void start() {
    var executor = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    var _ =
        executor.scheduleWithFixedDelay(
            this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    timer = Optional.of(executor);
  }

  /** Waits for nothing: work that is cut off, at a store that is away perhaps, is done again. */
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
