package org.constellation.contracts.vocabulary;

/** What a signed-in person may do; one person can hold several. */
public enum Role {
  MENTEE,
  MENTOR,
  COORDINATOR,
  OPERATOR
}
