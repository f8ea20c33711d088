package org.constellation.contracts.vocabulary;

/** How a person studies or works. */
public enum Mode {
  ONLINE,
  ON_CAMPUS,
  REMOTE,
  HYBRID
}
