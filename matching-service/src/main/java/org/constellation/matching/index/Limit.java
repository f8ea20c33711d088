package org.constellation.matching.index;

/** A side by which what was found can be narrowed to what is at least so much, or so soon. */
public enum Limit {
  /** Hours a week that both can meet, in whole hours. */
  OVERLAP_HOURS,
  /** Free places. */
  FREE,
  /** Usual time to an answer, ISO 8601. */
  ANSWERS_WITHIN;

  /** The filter that sets it. */
  public Narrowing narrowing() {
    return Narrowing.valueOf(name());
  }
}
