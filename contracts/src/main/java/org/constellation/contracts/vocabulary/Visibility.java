package org.constellation.contracts.vocabulary;

/** How far a mentor lets their card be seen. */
public enum Visibility {
  CAMPUS,
  CONSORTIUM
}
