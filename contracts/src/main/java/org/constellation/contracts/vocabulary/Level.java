package org.constellation.contracts.vocabulary;

/** Seniority, from the lowest to the highest; the order carries meaning. */
public enum Level {
  STUDENT,
  JUNIOR,
  SENIOR,
  LEAD,
  MANAGER,
  DIRECTOR,
  EXECUTIVE
}
