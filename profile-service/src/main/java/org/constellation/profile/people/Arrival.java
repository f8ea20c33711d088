package org.constellation.profile.people;

import org.constellation.platform.aggregates.Versioned;

/** What becomes of somebody who signs in. */
sealed interface Arrival {

  /** Known, since long or since now. */
  record Welcome(Versioned<Person> person) implements Arrival {}

  /** The token names a campus that nobody registered. */
  record UnknownCampus() implements Arrival {}

  /** The person belongs to another campus than the token says. */
  record OfAnotherCampus() implements Arrival {}
}
