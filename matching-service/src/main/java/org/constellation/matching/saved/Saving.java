package org.constellation.matching.saved;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the index now and then. */
public final class Saving implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Saving.class);

  private final SavedIndex index;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("saving-the-index").daemon().factory());

  private final Future<?> turns;

  public Saving(SavedIndex index, Duration every) {
    this.index = index;
    turns =
        thread.scheduleWithFixedDelay(
            this::save, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void save() {
    try {
      index.save();
    } catch (IOException | RuntimeException e) {
      // The file before it is as good as it was, until it is too old; then topics are read whole.
      log.error("the index could not be saved: {}", e.getClass().getSimpleName());
    }
  }

  /** The file before the last is good enough for the next start: stopping does not wait. */
  @Override
  public void close() {
    turns.cancel(true);
    thread.shutdown();
  }
}
