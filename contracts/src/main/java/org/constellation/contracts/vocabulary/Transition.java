package org.constellation.contracts.vocabulary;

/** A change after which needs are worth a new look. */
public enum Transition {
  GRADUATING,
  NEW_JOB,
  NEW_PROGRAMME
}
