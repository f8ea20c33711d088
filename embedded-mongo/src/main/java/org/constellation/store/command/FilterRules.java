package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which operators a filter may use. Checked up front: an empty collection refuses them too. */
final class FilterRules {
  private static final Set<String> JOINING = Set.of("$and", "$or", "$nor");
  private static final Set<String> TOP = Set.of("$expr", "$comment");
  private static final Set<String> COMPARING =
      Set.of(
          "$eq",
          "$ne",
          "$gt",
          "$gte",
          "$lt",
          "$lte",
          "$in",
          "$nin",
          "$exists",
          "$type",
          "$mod",
          "$size",
          "$all",
          "$regex",
          "$options");
  private static final Set<String> REFERENCE = Set.of("$ref", "$id", "$db");

  private FilterRules() {}

  static Document check(Document filter) {
    for (Map.Entry<String, Object> entry : filter.entrySet()) {
      String key = entry.getKey();
      if (JOINING.contains(key)) {
        branches(key, entry.getValue()).forEach(FilterRules::check);
      } else if (key.startsWith("$")) {
        refuseUnless(TOP.contains(key), key);
      } else {
        checkField(entry.getValue());
      }
    }
    return filter;
  }

  private static List<Document> branches(String key, @Nullable Object value) {
    if (value instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(Document.class::isInstance)) {
      return list.stream().map(Document.class::cast).toList();
    }
    throw new MongoServerError(2, "BadValue", key + " must be a nonempty array of documents");
  }

  private static void checkField(@Nullable Object condition) {
    if (!(condition instanceof Document operators)
        || operators.isEmpty()
        || !operators.keySet().iterator().next().startsWith("$")) {
      return;
    }
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      switch (operator.getKey()) {
        case "$not" -> checkField(operator.getValue());
        case "$elemMatch" -> checkElement(operator.getValue());
        default ->
            refuseUnless(
                COMPARING.contains(operator.getKey()) || REFERENCE.contains(operator.getKey()),
                operator.getKey());
      }
      checkArgument(operator.getKey(), operator.getValue());
    }
  }

  private static void checkElement(@Nullable Object value) {
    if (value instanceof Document element) {
      boolean operators =
          !element.isEmpty()
              && element.keySet().iterator().next().startsWith("$")
              && !JOINING.contains(element.keySet().iterator().next());
      if (operators) {
        checkField(element);
      } else {
        check(element);
      }
    } else {
      throw new MongoServerError(2, "BadValue", "$elemMatch needs an Object");
    }
  }

  private static void checkArgument(String operator, @Nullable Object value) {
    if (Set.of("$in", "$nin", "$all").contains(operator) && !(value instanceof List<?>)) {
      throw new MongoServerError(2, "BadValue", operator + " needs an array");
    }
  }

  private static void refuseUnless(boolean supported, String operator) {
    if (!supported) {
      throw Refusal.of("the query operator " + operator);
    }
  }
}
