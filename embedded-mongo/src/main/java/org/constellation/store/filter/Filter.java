package org.constellation.store.filter;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter, read once and asked of many documents.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/operator/query/">Query operators</a>
 */
public final class Filter {
  private final Document document;
  private final List<Predicate<Document>> conditions = new ArrayList<>();

  private Filter(Document document) {
    this.document = document;
    document.forEach(this::add);
  }

  /**
   * Reads a filter whole, so that an empty collection refuses what is wrong as well.
   *
   * @throws MongoServerError when it is malformed, or has an operator that is not here
   */
  public static Filter of(Document document) {
    return new Filter(document);
  }

  private void add(String key, @Nullable Object value) {
    switch (key) {
      case "$comment" -> {}
      case "$and" -> conditions.addAll(branches(key, value));
      case "$or" -> {
        List<Predicate<Document>> any = branches(key, value);
        conditions.add(candidate -> any.stream().anyMatch(one -> one.test(candidate)));
      }
      case "$nor" -> {
        List<Predicate<Document>> none = branches(key, value);
        conditions.add(candidate -> none.stream().noneMatch(one -> one.test(candidate)));
      }
      case "$expr" ->
          conditions.add(candidate -> Utils.isTrue(Expression.evaluateDocument(value, candidate)));
      default -> addField(key, value);
    }
  }

  private void addField(String path, @Nullable Object value) {
    if (path.startsWith("$")) {
      throw unsupported(path);
    }
    List<String> steps = List.of(path.split("\\.", -1));
    Condition condition = FieldConditions.of(value);
    conditions.add(candidate -> condition.at(candidate, steps));
  }

  private static List<Predicate<Document>> branches(String key, @Nullable Object value) {
    List<Predicate<Document>> branches = new ArrayList<>();
    if (value instanceof List<?> list && !list.isEmpty()) {
      for (Object branch : list) {
        if (!(branch instanceof Document filter)) {
          throw malformed(key + " must be an array of documents");
        }
        branches.add(of(filter)::matches);
      }
      return branches;
    }
    throw malformed(key + " must be a nonempty array");
  }

  static MongoServerError malformed(String message) {
    return new MongoServerError(2, "BadValue", message);
  }

  static MongoServerError unsupported(String operator) {
    return new MongoServerError(
        238,
        "NotImplemented",
        "The embedded store does not support the query operator " + operator);
  }

  /** The filter as it was asked. */
  public Document document() {
    return document;
  }

  /** Whether it finds the document. */
  public boolean matches(Document candidate) {
    for (Predicate<Document> condition : conditions) {
      if (!condition.test(candidate)) {
        return false;
      }
    }
    return true;
  }
}
