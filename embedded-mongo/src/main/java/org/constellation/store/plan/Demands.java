package org.constellation.store.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter taken apart.
 *
 * @param fields what each path must be
 * @param alternatives the branches of each {@code $or}
 * @param whole whether nothing of the filter was left out: then bounds alone can answer it
 */
record Demands(Map<String, List<Demand>> fields, List<List<Document>> alternatives, boolean whole) {

  static Demands of(Document filter) {
    Collector collector = new Collector();
    collector.addAll(filter);
    return new Demands(collector.fields, collector.alternatives, collector.whole);
  }

  List<Demand> on(String path) {
    return fields.getOrDefault(path, List.of());
  }

  private static final class Collector {
    private final Map<String, List<Demand>> fields = new LinkedHashMap<>();
    private final List<List<Document>> alternatives = new ArrayList<>();
    private boolean whole = true;

    void addAll(Document filter) {
      filter.forEach(this::add);
    }

    private void add(String key, Object condition) {
      switch (key) {
        case "$and" -> documents(condition).forEach(this::addAll);
        case "$or" -> {
          alternatives.add(documents(condition));
          whole = false;
        }
        case "$comment" -> {}
        default -> addField(key, condition);
      }
    }

    private void addField(String path, Object condition) {
      FieldDemands demands = FieldDemands.of(condition);
      whole &= demands.whole() && !path.startsWith("$") && !fields.containsKey(path);
      if (!demands.demands().isEmpty()) {
        fields.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(demands.demands());
      }
    }

    private static List<Document> documents(Object condition) {
      List<Document> documents = new ArrayList<>();
      if (condition instanceof List<?> list) {
        list.forEach(element -> documents.add((Document) element));
      }
      return documents;
    }
  }
}
