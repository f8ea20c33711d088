package org.constellation.platform.aggregates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A stretch of a list, newest first.
 *
 * @param next where the following page starts, empty at the end
 */
public record Page<T>(List<T> items, Optional<Position> next) {

  /**
   * The last item of a page; the next page starts behind it.
   *
   * @param createdAt or the instant that the list is sorted by, if it is another
   */
  public record Position(Instant createdAt, UUID id) {}

  /**
   * What is asked for.
   *
   * @param limit at most 100
   */
  public record Wanted(int limit, Optional<Position> after) {
    public static Wanted first(int limit) {
      return new Wanted(limit, Optional.empty());
    }
  }

  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
