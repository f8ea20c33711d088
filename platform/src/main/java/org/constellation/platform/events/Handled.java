package org.constellation.platform.events;

/** What became of a delivery; everything consumed ends in exactly one of these. */
public enum Handled {
  /** It changed something, or was passed over knowingly. */
  APPLIED,
  /** It had been handled before. */
  DUPLICATE,
  /** Of a type this reader does not know; counted and skipped. */
  UNKNOWN,
  /** Set aside durably until what must come before it has come. */
  PARKED,
  /** Set aside for an operator: the event itself is at fault. */
  DEAD_LETTERED
}
