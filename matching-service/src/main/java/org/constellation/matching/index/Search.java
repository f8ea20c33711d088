package org.constellation.matching.index;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A look around.
 *
 * @param after where the page before ended
 */
public record Search(
    UUID caller, Filters filters, int limit, Optional<Position> after, Instant now) {

  Search at(Instant other) {
    return new Search(caller, filters, limit, after, other);
  }

  /** The points and id of the last one of a page. */
  public record Position(int points, UUID id) {}
}
