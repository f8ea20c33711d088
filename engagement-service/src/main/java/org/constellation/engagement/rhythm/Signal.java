package org.constellation.engagement.rhythm;

import java.time.Instant;

/** What the clock found. */
public sealed interface Signal {

  record Due(Instant dueAt) implements Signal {}

  record Overdue(Instant dueAt) implements Signal {}

  /**
   * Silence again and again.
   *
   * @param missed check-ins in a row that went overdue
   */
  record AtRisk(int missed) implements Signal {}
}
