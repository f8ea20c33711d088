package org.constellation.platform.aggregates;

import org.constellation.contracts.Refusal;

/** What became of a command on one aggregate. */
public sealed interface Outcome<S> {

  /** Written together with its events, or already as wished. */
  record Changed<S>(Versioned<S> now) implements Outcome<S> {}

  /** The rule said no; nothing was written. */
  record Refused<S>(Refusal reason) implements Outcome<S> {}

  /** There is no such thing within the caller's scope. */
  record Absent<S>() implements Outcome<S> {}

  /** The caller decided on an older version; nothing was written. */
  record Stale<S>(long currentVersion) implements Outcome<S> {}
}
