package org.constellation.local.clock;

/** The services of the stack, asked about their due tasks. */
@FunctionalInterface
interface DueParts {

  /** The answers of all of them laid together. */
  DueWork ask();
}
