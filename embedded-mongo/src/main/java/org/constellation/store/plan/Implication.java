package org.constellation.store.plan;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Map;
import org.constellation.store.filter.Filter;
import org.constellation.store.keys.KeyEncoder;
import org.jspecify.annotations.Nullable;

/** Whether every document that a filter finds must pass an index's own filter. */
final class Implication {
  private Implication() {}

  static boolean holds(Document filter, Demands demands, Document partial) {
    return partial.entrySet().stream().allMatch(condition -> isImplied(filter, demands, condition));
  }

  private static boolean isImplied(
      Document filter, Demands demands, Map.Entry<String, Object> condition) {
    String path = condition.getKey();
    if (filter.containsKey(path) && isSame(condition.getValue(), filter.get(path))) {
      return true;
    }
    return demands.on(path).stream()
        .anyMatch(demand ->
            (isPresence(condition.getValue()) && demand.needsField())
                || (demand instanceof Demand.Points points
                    && points.values().stream().allMatch(value -> passes(path, value, condition))));
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return Arrays.equals(KeyEncoder.encode(one), KeyEncoder.encode(other));
  }

  private static boolean isPresence(@Nullable Object condition) {
    return new Document("$exists", true).equals(condition);
  }

  private static boolean passes(String path, Object value, Map.Entry<String, Object> condition) {
    Document sample = new Document();
    Utils.changeSubdocumentValue(sample, path, value);
    return Filter.of(new Document(path, condition.getValue())).matches(sample);
  }
}
