package org.constellation.contracts.vocabulary;

/** How much of a relationship an interaction asks for, from the least to the most. */
public enum Spectrum {
  MICRO,
  ADVISORY,
  EXPERIENTIAL,
  DEVELOPMENTAL
}
