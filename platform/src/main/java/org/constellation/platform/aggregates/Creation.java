package org.constellation.platform.aggregates;

import org.jspecify.annotations.Nullable;

/** What became of a creation under an id that the caller chose. */
public sealed interface Creation<S> {

  Versioned<S> aggregate();

  /** Written now, together with its events. */
  record Fresh<S>(Versioned<S> aggregate) implements Creation<S> {}

  /**
   * The id was taken: an earlier try of the same command, or another command with the same key.
   *
   * @param bodyHash hash of the body that created it
   */
  record Existing<S>(Versioned<S> aggregate, @Nullable String bodyHash) implements Creation<S> {}
}
