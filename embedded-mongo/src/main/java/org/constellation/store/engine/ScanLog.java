package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.constellation.store.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Remembers which queries no index narrowed, by the shape of their filter. */
public final class ScanLog {
  private static final int MOST = 1_000;

  private final AtomicLong total = new AtomicLong();
  private final Map<String, Long> shapes = new ConcurrentHashMap<>();

  void record(String namespace, Query query, Plan plan) {
    if (isScan(query, plan)) {
      total.incrementAndGet();
      if (shapes.size() < MOST) {
        shapes.merge(namespace + " " + shape(query.filter().document()), 1L, Long::sum);
      }
    }
  }

  /** Reading the first few in an index's order is no scan: it stops by itself. */
  private static boolean isScan(Query query, Plan plan) {
    return switch (plan) {
      case Plan.Everything _ ->
          !(query.filter().document().isEmpty() && query.sort() == null && query.limit() > 0);
      case Plan.Walk walk ->
          !walk.bounded() && !(query.filter().document().isEmpty() && query.limit() > 0);
    };
  }

  /** How many there were. */
  public long total() {
    return total.get();
  }

  /** Namespace and fields of each, with how often; never a value. */
  public Map<String, Long> shapes() {
    return Map.copyOf(shapes);
  }

  private static String shape(@Nullable Object condition) {
    return switch (condition) {
      case Document document -> {
        StringBuilder text = new StringBuilder("{");
        document.forEach((key, value) ->
            text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append(": ")
                .append(shape(value)));
        yield text.append("}").toString();
      }
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Document ->
          list.stream().map(ScanLog::shape).toList().toString();
      case null, default -> "?";
    };
  }
}
