package org.constellation.store.filter;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter says of one field. */
sealed interface Condition {
  /** Whether a document meets it with what lies at a path. */
  boolean at(Document document, List<String> path);

  /** Whether an element of an array meets it by itself. */
  boolean of(@Nullable Object element);

  /**
   * Some value at the path passes a test.
   *
   * @param opening whether the elements of an array at the end of the path count as well as it does
   */
  record Some(ValueTest test, boolean opening) implements Condition {
    @Override
    public boolean at(Document document, List<String> path) {
      return new PathWalk(path, opening, test).from(document, 0);
    }

    @Override
    public boolean of(@Nullable Object element) {
      return test.passes(element);
    }
  }

  /** The opposite. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean at(Document document, List<String> path) {
      return !condition.at(document, path);
    }

    @Override
    public boolean of(@Nullable Object element) {
      return !condition.of(element);
    }
  }

  /** Several, each met by any value for itself: {@code {$gte: 1, $lt: 3}} finds {@code [0, 5]}. */
  record All(List<Condition> conditions) implements Condition {
    @Override
    public boolean at(Document document, List<String> path) {
      return conditions.stream().allMatch(condition -> condition.at(document, path));
    }

    @Override
    public boolean of(@Nullable Object element) {
      return conditions.stream().allMatch(condition -> condition.of(element));
    }
  }
}
