package org.constellation.contracts.vocabulary;

/** Where a mentor stands from the mentee, from the nearest to the farthest. */
public enum Circle {
  /** Same campus or workplace, similar level. */
  PEER,
  /** Same field, other employer or department. */
  INDUSTRY,
  /** A higher level. */
  SENIOR,
  /** Admired, in any other field. */
  BEYOND
}
