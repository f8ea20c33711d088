package org.constellation.platform.due;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of work that falls due by a clock. Any number of instances may run it at once: what
 * makes a double impossible is the conditional write of each item, never a lock.
 */
public interface DueTask {

  String name();

  /** The earliest due instant of all that is not done yet. */
  Optional<Instant> next();

  /** Whether it is told wall time, as what deals with the world outside must be. */
  default boolean isOnWallTime() {
    return false;
  }

  /**
   * Does a batch of what is due.
   *
   * @return how many items it found due; 0 ends the round
   */
  int run(Instant now);

  /** How many items could not be done in the last batch for a fault of their own. */
  default int stuck() {
    return 0;
  }
}
