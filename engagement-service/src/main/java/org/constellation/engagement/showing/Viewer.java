package org.constellation.engagement.showing;

import org.constellation.engagement.engagements.Side;

/** As whom somebody looks at an engagement. */
public enum Viewer {
  MENTEE,
  MENTOR,
  /** Sees states, dates and names, never a word. */
  COORDINATOR;

  public static Viewer of(Side side) {
    return switch (side) {
      case MENTEE -> MENTEE;
      case MENTOR -> MENTOR;
    };
  }

  boolean isParty() {
    return this != COORDINATOR;
  }

  boolean is(Side side) {
    return this == of(side);
  }
}
