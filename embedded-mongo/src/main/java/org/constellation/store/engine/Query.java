package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import org.constellation.store.filter.Filter;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * What to read.
 *
 * @param sort null for any order
 * @param newestFirst the reverse of the order of insertion ({@code $natural: -1})
 * @param limit 0 for all
 * @param hint the name or the keys of the index to use
 * @param deadline how long it may take
 */
public record Query(
    Filter filter,
    @Nullable KeyPattern sort,
    boolean newestFirst,
    long skip,
    long limit,
    @Nullable Object hint,
    Deadline deadline) {

  /** Everything that matches. */
  public static Query of(Document filter) {
    return new Query(Filter.of(filter), null, false, 0, 0, null, Deadline.NONE);
  }

  /** The same, in an order. {@code $natural} is the order of insertion. */
  public Query sortedBy(@Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return this;
    }
    if (order.get("$natural") instanceof Number direction && order.size() == 1) {
      return new Query(filter, null, direction.intValue() < 0, skip, limit, hint, deadline);
    }
    return new Query(filter, KeyPattern.of(order), false, skip, limit, hint, deadline);
  }

  /** The same, in part. */
  public Query part(long newSkip, long newLimit) {
    return new Query(filter, sort, newestFirst, newSkip, newLimit, hint, deadline);
  }

  /** The same, by a given index. */
  public Query by(@Nullable Object newHint) {
    return new Query(filter, sort, newestFirst, skip, limit, newHint, deadline);
  }

  /** The same, within a time. */
  public Query within(Deadline time) {
    return new Query(filter, sort, newestFirst, skip, limit, hint, time);
  }

  long wanted() {
    return limit == 0 ? 0 : skip + limit;
  }
}
