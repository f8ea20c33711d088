package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for names, counted for each kind by itself, so that what a query looks up by them is
 * small.
 */
final class LuceneCodes {

  /** What documents hold where they name nothing. */
  static final int NOTHING = -1;

  /** Of names that no document holds. */
  static final int UNKNOWN = -2;

  private static final int BROAD = 2;

  /** What names are of. */
  enum Kind {
    CAMPUS,
    EMPLOYER,
    FIELD,
    INDUSTRY,
    LANGUAGE,
    SKILL,
    INTEREST
  }

  private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
  private final Map<String, List<String>> fields = new HashMap<>();

  LuceneCodes() {
    for (Kind kind : Kind.values()) {
      numbers.put(kind, new HashMap<>());
    }
  }

  /** A name's number in documents. */
  int add(Kind kind, @Nullable String name) {
    if (name == null) {
      return NOTHING;
    }
    Map<String, Integer> all = all(kind);
    Integer known = all.putIfAbsent(name, all.size());
    if (known == null && kind == Kind.FIELD) {
      fields.computeIfAbsent(broad(name), _ -> new ArrayList<>()).add(name);
    }
    return known == null ? all.size() - 1 : known;
  }

  /** The number that documents have a name by. */
  int of(Kind kind, @Nullable String name) {
    return name == null ? UNKNOWN : all(kind).getOrDefault(name, UNKNOWN);
  }

  /** By number, what a name is worth. */
  int[] worths(Kind kind, Map<String, Integer> points) {
    Map<String, Integer> all = all(kind);
    int[] worths = new int[all.size()];
    points.forEach((name, worth) -> {
      Integer number = all.get(name);
      if (number != null) {
        worths[number] = worth;
      }
    });
    return worths;
  }

  /** The fields of documents in the same broad field. */
  List<String> near(@Nullable String field) {
    return field == null ? List.of() : fields.getOrDefault(broad(field), List.of());
  }

  private static String broad(String field) {
    return field.substring(0, BROAD);
  }

  private Map<String, Integer> all(Kind kind) {
    return numbers.getOrDefault(kind, Map.of());
  }
}
