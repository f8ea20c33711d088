package org.constellation.store.filter;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.store.filter.Condition.All;
import org.constellation.store.filter.Condition.Not;
import org.constellation.store.filter.Condition.Some;
import org.jspecify.annotations.Nullable;

/** Reads what a filter says of one field. */
final class FieldConditions {
  private static final Set<String> REFERENCE = Set.of("$ref", "$id", "$db");
  private static final Set<String> JOINING = Set.of("$and", "$or", "$nor", "$expr");

  private FieldConditions() {}

  static Condition of(@Nullable Object value) {
    return value instanceof Document document && isOperators(document)
        ? operators(document)
        : likeOrEqual(value);
  }

  private static boolean isOperators(@Nullable Object value) {
    return value instanceof Document document
        && !document.isEmpty()
        && document.keySet().iterator().next().startsWith("$")
        && !REFERENCE.contains(document.keySet().iterator().next());
  }

  private static Condition operators(Document operators) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      Object value = operator.getValue();
      switch (operator.getKey()) {
        case "$options" -> {
          if (!operators.containsKey("$regex")) {
            throw Filter.malformed("$options needs a $regex");
          }
        }
        case "$regex" -> conditions.add(Pattern.of(value, operators.get("$options")));
        default -> conditions.add(operator(operator.getKey(), value));
      }
    }
    return conditions.size() == 1 ? conditions.getFirst() : new All(conditions);
  }

  private static Condition operator(String name, @Nullable Object value) {
    return switch (name) {
      case "$eq" -> some(Comparison.equalTo(value));
      case "$ne" -> new Not(some(Comparison.equalTo(value)));
      case "$gt" -> some(Comparison.ordered(value, order -> order > 0));
      case "$gte" -> some(Comparison.ordered(value, order -> order >= 0));
      case "$lt" -> some(Comparison.ordered(value, order -> order < 0));
      case "$lte" -> some(Comparison.ordered(value, order -> order <= 0));
      case "$in" -> anyOf(name, value);
      case "$nin" -> new Not(anyOf(name, value));
      case "$all" -> all(value);
      case "$not" -> not(value);
      case "$exists" -> exists(Utils.isTrue(value));
      case "$type" -> some(Arguments.type(value));
      case "$mod" -> some(Arguments.modulo(value));
      case "$size" -> new Some(Arguments.size(value), false);
      case "$elemMatch" -> new Some(element(value), false);
      default -> throw Filter.unsupported(name);
    };
  }

  private static Condition some(ValueTest test) {
    return new Some(test, true);
  }

  private static Condition likeOrEqual(@Nullable Object value) {
    return value instanceof BsonRegularExpression
        ? Pattern.of(value, null)
        : some(Comparison.equalTo(value));
  }

  private static Condition anyOf(String name, @Nullable Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    List<Condition> patterns = new ArrayList<>();
    for (Object one : Arguments.list(name, value)) {
      if (isOperators(one)) {
        throw Filter.malformed("cannot nest $ under " + name);
      } else if (one instanceof BsonRegularExpression) {
        patterns.add(Pattern.of(one, null));
      } else {
        values.add(one);
      }
    }
    ValueTest equal = Comparison.oneOf(values);
    return some(candidate ->
        equal.passes(candidate) || patterns.stream().anyMatch(like -> like.of(candidate)));
  }

  /** Each met by any value for itself; nothing has all of nothing. */
  private static Condition all(@Nullable Object value) {
    List<Condition> conditions = new ArrayList<>();
    for (Object one : Arguments.list("$all", value)) {
      conditions.add(of(one));
    }
    return conditions.isEmpty() ? some(_ -> false) : new All(conditions);
  }

  private static Condition not(@Nullable Object value) {
    if (value instanceof BsonRegularExpression || isOperators(value)) {
      return new Not(of(value));
    }
    throw Filter.malformed("$not needs a regex or a document");
  }

  private static Condition exists(boolean wanted) {
    Condition there = new Some(value -> !(value instanceof Missing), false);
    return wanted ? there : new Not(there);
  }

  /** One element of an array that meets everything. */
  private static ValueTest element(@Nullable Object value) {
    if (!(value instanceof Document wanted)) {
      throw Filter.malformed("$elemMatch needs an Object");
    }
    if (isOperators(wanted) && !JOINING.contains(wanted.keySet().iterator().next())) {
      Condition condition = operators(wanted);
      return array -> array instanceof List<?> list && list.stream().anyMatch(condition::of);
    }
    Filter filter = Filter.of(wanted);
    return array ->
        array instanceof List<?> list
            && list.stream()
                .anyMatch(one -> one instanceof Document document && filter.matches(document));
  }
}
