package org.constellation.matching.index;

/** A side by which what was found can be narrowed. */
public enum Facet {
  NEED,
  INTERACTION,
  SPECTRUM,
  SKILL,
  FIELD,
  INDUSTRY,
  LANGUAGE,
  CIRCLE,
  CAMPUS,
  CHANNEL
}
