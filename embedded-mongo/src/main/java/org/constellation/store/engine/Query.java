package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.constellation.store.filter.Filter;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * What to read.
 *
 * @param sort null for any order
 * @param natural the order of insertion: 1, -1 its reverse, 0 any
 * @param limit 0 for all
 * @param hint the name or the keys of the index to use
 * @param deadline how long it may take
 */
public record Query(
    Filter filter,
    @Nullable KeyPattern sort,
    int natural,
    long skip,
    long limit,
    @Nullable Object hint,
    Deadline deadline) {

  /** Everything that matches. */
  public static Query of(Document filter) {
    return new Query(Filter.of(filter), null, 0, 0, 0, null, Deadline.NONE);
  }

  /** The same, in an order. {@code $natural} is the order of insertion. */
  public Query sortedBy(@Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return this;
    }
    int insertion = naturalOrder(order);
    KeyPattern fields = insertion == 0 ? KeyPattern.of(order) : null;
    return new Query(filter, fields, insertion, skip, limit, hint, deadline);
  }

  /** 0 when it is no natural order. */
  private static int naturalOrder(@Nullable Object order) {
    if (!(order instanceof Document document) || !document.containsKey("$natural")) {
      return 0;
    }
    if (document.size() == 1
        && document.get("$natural") instanceof Number direction
        && Math.abs(direction.doubleValue()) == 1) {
      return direction.intValue();
    }
    throw new MongoServerError(2, "BadValue", "$natural must be 1 or -1, and alone");
  }

  /** The same, in part. */
  public Query part(long newSkip, long newLimit) {
    return new Query(filter, sort, natural, newSkip, newLimit, hint, deadline);
  }

  /** The same, by a given index. */
  public Query by(@Nullable Object newHint) {
    int insertion = naturalOrder(newHint) == 0 ? natural : naturalOrder(newHint);
    return new Query(filter, sort, insertion, skip, limit, newHint, deadline);
  }

  /** The same, within a time. */
  public Query within(Deadline time) {
    return new Query(filter, sort, natural, skip, limit, hint, time);
  }

  boolean isHintedNatural() {
    return naturalOrder(hint) != 0;
  }

  long wanted() {
    return limit == 0 ? 0 : skip + limit;
  }
}
