package org.constellation.engagement.rhythm;

/** How a check-in stands. */
public enum Stage {
  /** Its date lies ahead. */
  SCHEDULED,
  /** Its date has come; both were told. */
  DUE,
  /** The grace after its date went by in silence. */
  OVERDUE
}
