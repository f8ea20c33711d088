package org.constellation.platform.access;

/**
 * Whose data a read or write may touch. Every data access names one; there is no unscoped access.
 */
public sealed interface Scope {

  /** Only what this campus has a part in; everything else is as if it did not exist. */
  record Campus(String id) implements Scope {}

  /** The service itself, handling events and due work; never reached from an HTTP request. */
  record Service() implements Scope {}

  Scope SERVICE = new Service();

  static Scope campus(String id) {
    return new Campus(id);
  }
}
