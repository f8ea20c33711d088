package org.constellation.contracts.vocabulary;

/** How two people meet. */
public enum Channel {
  MESSAGE,
  EMAIL,
  PHONE,
  VIDEO,
  IN_PERSON
}
