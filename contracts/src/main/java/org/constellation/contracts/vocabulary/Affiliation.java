package org.constellation.contracts.vocabulary;

/** What ties a person to a campus. */
public enum Affiliation {
  STUDENT,
  GRADUATE,
  ALUMNI,
  STAFF,
  PROFESSOR,
  PROFESSIONAL
}
