package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.constellation.store.filter.Filter;
import org.jspecify.annotations.Nullable;

/** What a projection does with one field. */
sealed interface Part {
  /** All of it, or none. */
  record Whole(boolean shown) implements Part {}

  /** Fields further in. */
  record Inner(Document fields) implements Part {}

  /** Some of an array's elements, by place. */
  record Slice(int skip, int count, Object source) implements Part {
    List<?> cut(List<?> list) {
      int start = Math.clamp(skip < 0 ? list.size() + skip : skip, 0, list.size());
      long end = Math.min(list.size(), (long) start + count);
      return list.subList(start, (int) end);
    }
  }

  /** The first of an array's elements that matches. */
  record First(Filter filter, Object source) implements Part {
    Object find(@Nullable Object value) {
      if (value instanceof List<?> list) {
        for (Object element : list) {
          if (element instanceof Document document && filter.matches(document)) {
            return List.of(document);
          }
        }
      }
      return Missing.getInstance();
    }
  }

  static Part of(String path, @Nullable Object value) {
    if (Fields.isPositional(path)) {
      throw refused("the position operator in a projection");
    }
    return switch (value) {
      case Number _, Boolean _ -> new Whole(Utils.isTrue(value));
      case Document operator when operator.containsKey("$slice") -> slice(operator);
      case Document operator when operator.containsKey("$elemMatch") ->
          new First(Filter.of(Fields.document(operator, "$elemMatch")), operator);
      case null, default -> throw refused("expressions in a projection: " + path);
    };
  }

  private static Slice slice(Document operator) {
    Object value = operator.get("$slice");
    if (value instanceof Number count) {
      return count.intValue() < 0
          ? new Slice(count.intValue(), Integer.MAX_VALUE, operator)
          : new Slice(0, count.intValue(), operator);
    }
    if (value instanceof List<?> pair
        && pair.size() == 2
        && pair.getFirst() instanceof Number skip
        && pair.getLast() instanceof Number count
        && count.intValue() > 0) {
      return new Slice(skip.intValue(), count.intValue(), operator);
    }
    throw new MongoServerError(28667, "Invalid $slice");
  }

  private static MongoServerError refused(String what) {
    return new MongoServerError(
        238, "NotImplemented", "The embedded store does not support " + what);
  }

  static Inner inner(Part part, String path) {
    if (part instanceof Inner inner) {
      return inner;
    }
    throw Projection.collision(path);
  }

  /** As it was written. */
  default Object source() {
    return switch (this) {
      case Whole whole -> whole.shown();
      case Inner inner -> inner.fields();
      case Slice slice -> slice.source();
      case First first -> first.source();
    };
  }

  default boolean includes() {
    return this instanceof First || (this instanceof Whole whole && whole.shown());
  }

  default boolean excludes() {
    return this instanceof Whole whole && !whole.shown();
  }

  /** What is left of the value; missing when nothing is. */
  default @Nullable Object show(@Nullable Object value, boolean including) {
    return switch (this) {
      case Whole whole -> whole.shown() ? value : Missing.getInstance();
      case Inner inner -> Projection.inside(value, inner.fields(), including);
      case Slice slice -> value instanceof List<?> list ? slice.cut(list) : value;
      case First first -> first.find(value);
    };
  }
}
