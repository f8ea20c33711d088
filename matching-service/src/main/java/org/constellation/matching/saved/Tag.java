package org.constellation.matching.saved;

/** What comes next in a file. */
enum Tag {
  END,
  /** A text that cards mean by its number. */
  NAME,
  PERSON,
  LOAD,
  CAMPUS,
  RELATION;

  private static final Tag[] ALL = values();

  int code() {
    return switch (this) {
      case END -> 0;
      case NAME -> 1;
      case PERSON -> 2;
      case LOAD -> 3;
      case CAMPUS -> 4;
      case RELATION -> 5;
    };
  }

  static Tag of(int code) {
    return ALL[code];
  }
}
