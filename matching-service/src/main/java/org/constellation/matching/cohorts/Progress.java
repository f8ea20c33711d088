package org.constellation.matching.cohorts;

/** How far a run is; {@code done} of {@code of} in its stage. */
record Progress(Stage stage, long done, long of) {

  /** What a run is at. */
  enum Stage {
    /** Has not begun. */
    WAITING,
    /** Looks at everybody for each mentee, and chooses. */
    MATCHING,
    /** Writes down what was chosen. */
    WRITING
  }

  static final Progress NONE = new Progress(Stage.WAITING, 0, 1);
}
