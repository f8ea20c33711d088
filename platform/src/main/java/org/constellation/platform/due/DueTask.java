package org.constellation.platform.due;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of work that falls due by the business clock. Any number of instances may run it at
 * once: what makes a double impossible is the conditional write of each item, never a lock.
 */
public interface DueTask {

  String name();

  /** The earliest due instant of all that is not done yet. */
  Optional<Instant> next();

  /**
   * Does a batch of what is due.
   *
   * @return how many items it found due; 0 ends the round
   */
  int run(Instant now);
}
