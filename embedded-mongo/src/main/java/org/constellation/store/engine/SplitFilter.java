package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter with one operator to a condition. The library asks one element of an array to meet all
 * operators of a condition; in MongoDB each may be met by another: {@code {a: {$gte: 1, $lt: 3}}}
 * matches {@code {a: [0, 5]}}.
 */
public final class SplitFilter {
  private static final Set<String> JOINING = Set.of("$and", "$or", "$nor");

  private SplitFilter() {}

  /** The same filter, split; itself when there is nothing to split. */
  public static Document of(Document filter) {
    Document kept = new Document();
    List<Document> parts = new ArrayList<>();
    filter.forEach((key, condition) -> {
      if (JOINING.contains(key) && condition instanceof List<?> branches) {
        parts.add(new Document(key, branches.stream().map(SplitFilter::branch).toList()));
      } else if (isSplit(condition)) {
        ((Document) condition).entrySet().forEach(one -> parts.add(part(key, one)));
      } else {
        kept.put(key, condition);
      }
    });
    if (parts.isEmpty()) {
      return filter;
    }
    if (!kept.isEmpty()) {
      parts.add(kept);
    }
    return new Document("$and", parts);
  }

  private static @Nullable Object branch(@Nullable Object branch) {
    return branch instanceof Document filter ? of(filter) : branch;
  }

  private static boolean isSplit(@Nullable Object condition) {
    if (!(condition instanceof Document operators) || operators.isEmpty()) {
      return false;
    }
    boolean several = operators.size() > 1 && !operators.containsKey("$options");
    return operators.keySet().stream().allMatch(key -> key.startsWith("$"))
        && !operators.containsKey("$ref")
        && (several || isSplit(operators.get("$not")));
  }

  private static Document part(String path, Map.Entry<String, Object> operator) {
    Document condition = new Document(operator.getKey(), operator.getValue());
    if (operator.getKey().equals("$not") && isSplit(operator.getValue())) {
      return new Document("$nor", List.of(of(new Document(path, operator.getValue()))));
    }
    return new Document(path, condition);
  }
}
