package org.constellation.store.plan;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.store.keys.Bounds;
import org.constellation.store.keys.Rank;
import org.jspecify.annotations.Nullable;

/** The demands in one field's condition; {@code whole} when they say all of it. */
record FieldDemands(List<Demand> demands, boolean whole) {
  private static final FieldDemands UNKNOWN = new FieldDemands(List.of(), false);
  private static final Set<Rank> ORDERED =
      EnumSet.of(
          Rank.NUMBER,
          Rank.TEXT,
          Rank.BINARY,
          Rank.OBJECT_ID,
          Rank.BOOLEAN,
          Rank.DATE,
          Rank.TIMESTAMP);

  static FieldDemands of(@Nullable Object condition) {
    if (condition instanceof Document operators && isOperators(operators)) {
      return ofOperators(operators);
    }
    return ofPoints(condition == null ? List.of(Missing.getInstance()) : List.of(condition));
  }

  static boolean isOperators(Document condition) {
    return !condition.isEmpty() && condition.keySet().iterator().next().startsWith("$");
  }

  private static FieldDemands ofOperators(Document operators) {
    List<Demand> demands = new ArrayList<>();
    boolean whole = true;
    Bounds.End lower = null;
    Bounds.End upper = null;
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      Object value = operator.getValue();
      switch (operator.getKey()) {
        case "$gt", "$gte" -> lower = end(value, operator.getKey().equals("$gte"));
        case "$lt", "$lte" -> upper = end(value, operator.getKey().equals("$lte"));
        default -> {
          FieldDemands one = ofOperator(operator.getKey(), value);
          demands.addAll(one.demands());
          whole &= one.whole();
        }
      }
    }
    int asked = Math.toIntExact(operators.keySet().stream().filter(FieldDemands::isRange).count());
    FieldDemands range =
        asked == 0 ? new FieldDemands(List.of(), true) : ofRange(lower, upper, asked);
    demands.addAll(range.demands());
    return new FieldDemands(demands, whole && range.whole() && demands.size() == 1);
  }

  private static boolean isRange(String operator) {
    return Set.of("$gt", "$gte", "$lt", "$lte").contains(operator);
  }

  private static FieldDemands ofOperator(String operator, @Nullable Object value) {
    return switch (operator) {
      case "$eq" -> ofPoints(value == null ? List.of(Missing.getInstance()) : List.of(value));
      case "$in" -> value instanceof Collection<?> values ? ofPoints(withoutNull(values)) : UNKNOWN;
      case "$exists" ->
          Boolean.TRUE.equals(value)
              ? new FieldDemands(List.of(new Demand.Present()), false)
              : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private static List<Object> withoutNull(Collection<?> values) {
    List<Object> points = new ArrayList<>();
    values.forEach(value -> points.add(Missing.ofNullable(value)));
    return points;
  }

  private static FieldDemands ofPoints(List<Object> values) {
    boolean indexable = values.stream().allMatch(FieldDemands::isPoint);
    Demand.Points points = new Demand.Points(values);
    // null stands in an index for what is found as null and for what is not, as in an empty array
    return indexable ? new FieldDemands(List.of(points), !points.includesNull()) : UNKNOWN;
  }

  private static boolean isPoint(Object value) {
    return !BsonRegularExpression.isRegularExpression(value) && Rank.of(value) != Rank.ARRAY;
  }

  private static Bounds.@Nullable End end(@Nullable Object value, boolean included) {
    boolean ordered =
        ORDERED.contains(Rank.of(value))
            && !(value instanceof Number number && Double.isNaN(number.doubleValue()));
    return ordered && value != null ? new Bounds.End(value, included) : null;
  }

  private static FieldDemands ofRange(
      Bounds.@Nullable End lower, Bounds.@Nullable End upper, int asked) {
    int understood = (lower == null ? 0 : 1) + (upper == null ? 0 : 1);
    if (understood == 0) {
      return UNKNOWN;
    }
    Bounds.End either = lower != null ? lower : upper;
    Rank rank = Rank.of(either == null ? null : either.value());
    boolean sameType = lower == null || upper == null || Rank.of(upper.value()) == rank;
    Bounds.End usableUpper = sameType ? upper : null;
    return new FieldDemands(
        List.of(new Demand.Range(rank, lower, usableUpper)), sameType && understood == asked);
  }
}
