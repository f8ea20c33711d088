package org.constellation.local.clock;

/** The events on their way between the services. */
@FunctionalInterface
interface Streams {

  /** Whether every consumer has read all there is. */
  boolean quiet();
}
