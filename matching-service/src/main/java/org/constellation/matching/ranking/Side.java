package org.constellation.matching.ranking;

import org.constellation.contracts.vocabulary.Mode;

/** On which side of modality parity somebody is: seldom on a campus, or often. */
public enum Side {
  ONLINE,
  ON_CAMPUS;

  public static Side of(Mode mode) {
    return switch (mode) {
      case ONLINE, REMOTE -> ONLINE;
      case ON_CAMPUS, HYBRID -> ON_CAMPUS;
    };
  }
}
