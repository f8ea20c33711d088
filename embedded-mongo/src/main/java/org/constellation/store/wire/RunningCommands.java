package org.constellation.store.wire;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the commands under way, so that closing does not cut them off. */
final class RunningCommands {
  private static final Logger LOG = LoggerFactory.getLogger(RunningCommands.class);
  private static final int PATIENCE_SECONDS = 10;

  private final Phaser phaser = new Phaser(1);
  private volatile boolean closing;

  /** False when no more commands are taken. */
  boolean begin() {
    return !closing && phaser.register() >= 0;
  }

  void end() {
    phaser.arriveAndDeregister();
  }

  void awaitNone() {
    closing = true;
    int phase = phaser.arriveAndDeregister();
    if (phaser.isTerminated()) {
      return;
    }
    try {
      phaser.awaitAdvanceInterruptibly(phase, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      LOG.warn("Commands are still running after {} s", PATIENCE_SECONDS);
    }
  }
}
