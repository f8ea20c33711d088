package org.constellation.matching.index;

/** Each single filter of a look around, as somebody may drop it. */
public enum Narrowing {
  NEED,
  INTERACTION,
  SPECTRUM,
  SKILL,
  FIELD,
  INDUSTRY,
  LANGUAGE,
  CIRCLE,
  CAMPUS,
  CHANNEL,
  OVERLAP_HOURS,
  FREE,
  ANSWERS_WITHIN,
  TEXT;

  static Narrowing by(Facet facet) {
    return valueOf(facet.name());
  }
}
