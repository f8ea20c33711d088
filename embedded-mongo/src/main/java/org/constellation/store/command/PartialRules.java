package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.store.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Which filters a partial index may have: only those where one value that passes makes its whole
 * document pass, so that it can be told from a query whether the index holds all that it wants.
 */
final class PartialRules {
  private static final Set<String> COMPARING = Set.of("$eq", "$gt", "$gte", "$lt", "$lte", "$type");

  private PartialRules() {}

  static void check(Document filter) {
    var _ = Filter.of(filter);
    for (Map.Entry<String, Object> entry : filter.entrySet()) {
      String key = entry.getKey();
      if (key.equals("$and") && entry.getValue() instanceof List<?> branches) {
        branches.forEach(branch -> check((Document) branch));
      } else if (key.startsWith("$") || !isPlain(entry.getValue())) {
        throw new MongoServerError(
            67, "CannotCreateIndex", "Expression not supported in partial index: " + filter);
      }
    }
  }

  private static boolean isPlain(@Nullable Object condition) {
    return !(condition instanceof Document operators)
        || operators.entrySet().stream().allMatch(PartialRules::isPlain);
  }

  private static boolean isPlain(Map.Entry<String, Object> operator) {
    return COMPARING.contains(operator.getKey())
        || !operator.getKey().startsWith("$")
        || (operator.getKey().equals("$exists") && Boolean.TRUE.equals(operator.getValue()));
  }
}
