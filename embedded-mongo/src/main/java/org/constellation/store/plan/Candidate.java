package org.constellation.store.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.constellation.store.keys.Bounds;
import org.constellation.store.keys.KeyField;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** What one index can do for one query. */
final class Candidate {
  /** More walks than this are not merged into an order; their results are sorted instead. */
  static final int MAX_MERGED = 128;

  private static final int MAX_POINTS = 1024;
  private static final Pattern PLACE = Pattern.compile("\\.\\d+(\\.|$)");

  private final IndexInfo index;
  private final Document filter;
  private final Demands demands;
  private final @Nullable KeyPattern sort;
  private final List<KeyField> fields;

  Candidate(IndexInfo index, Document filter, Demands demands, @Nullable KeyPattern sort) {
    this.index = index;
    this.filter = filter;
    this.demands = demands;
    this.sort = sort;
    this.fields = index.pattern().fields();
  }

  Optional<Plan.Walk> walk() {
    if (!holdsAllMatches()) {
      return Optional.empty();
    }
    List<List<Object>> prefixes = prefixes();
    int points = prefixes.isEmpty() ? 1 : prefixes.getFirst().size();
    Demand.Range range = points < fields.size() && isFree(points) ? range(points) : null;
    Order order = Order.of(index, points, sort);
    boolean bounded = points > 0 || range != null || prefixes.isEmpty();
    boolean narrowed = bounded || index.partial() != null || index.sparse();
    if (!narrowed && !(order.served() && sort != null)) {
      return Optional.empty();
    }
    boolean ordered = sort == null || (order.served() && prefixes.size() <= MAX_MERGED);
    List<Scan> scans = new ArrayList<>();
    for (Bounds bounds : bounds(prefixes, points, range)) {
      scans.add(new Scan(index, bounds, ordered && order.backwards()));
    }
    int used = points + (range == null ? 0 : 1);
    boolean single =
        IntStream.range(0, used).noneMatch(field -> index.multikey(field) || hasPlace(field));
    boolean exact = demands.whole() && single && used == demands.fields().size();
    return Optional.of(new Plan.Walk(scans, ordered, exact, narrowed));
  }

  /** A partial or sparse index serves only queries that cannot want what it leaves out. */
  private boolean holdsAllMatches() {
    Document partial = index.partial();
    if (partial != null && !Implication.holds(filter, demands, partial)) {
      return false;
    }
    return !index.sparse()
        || fields.stream()
            .anyMatch(field -> demands.on(field.path()).stream().anyMatch(Demand::needsField));
  }

  /** The values of the leading fields: every combination of the points asked for. */
  private List<List<Object>> prefixes() {
    List<List<Object>> prefixes = List.of(List.of());
    for (int i = 0; i < fields.size(); i++) {
      Demand.Points points = points(i);
      if (points == null || !isFree(i) || prefixes.size() * points.values().size() > MAX_POINTS) {
        break;
      }
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> prefix : prefixes) {
        for (Object value : points.values()) {
          List<Object> next = new ArrayList<>(prefix);
          next.add(value);
          longer.add(next);
        }
      }
      prefixes = longer;
    }
    return prefixes;
  }

  /**
   * Two fields inside one array may be met by two of its elements, but a key holds both of one
   * element: only the first of them narrows.
   */
  private boolean isFree(int field) {
    return !index.multikey(field)
        || IntStream.range(0, field)
            .filter(index::multikey)
            .noneMatch(before -> root(fields.get(before)).equals(root(fields.get(field))));
  }

  private static String root(KeyField field) {
    return field.path().split("\\.", 2)[0];
  }

  /**
   * Null says nothing of an array, which may hold it beside other values, nor at a place in one,
   * where a filter takes the elements for documents without that field.
   */
  private Demand.@Nullable Points points(int field) {
    String path = fields.get(field).path();
    boolean array = index.multikey(field) || hasPlace(field);
    for (Demand demand : demands.on(path)) {
      if (demand instanceof Demand.Points points && !(array && points.includesNull())) {
        return points;
      }
    }
    return null;
  }

  /** An array at a place is one value to a filter, but its elements are keys of the index. */
  private boolean hasPlace(int field) {
    return PLACE.matcher(fields.get(field).path()).find();
  }

  /** The two ends may be met by two elements of an array: only one of them narrows. */
  private Demand.@Nullable Range range(int field) {
    for (Demand demand : demands.on(fields.get(field).path())) {
      if (demand instanceof Demand.Range range) {
        return index.multikey(field) && range.lower() != null
            ? new Demand.Range(range.rank(), range.lower(), null)
            : range;
      }
    }
    return null;
  }

  private List<Bounds> bounds(
      List<List<Object>> prefixes, int points, Demand.@Nullable Range range) {
    TreeMap<byte[], Bounds> distinct = new TreeMap<>(Arrays::compareUnsigned);
    for (List<Object> prefix : prefixes) {
      byte[] key = index.pattern().encode(prefix);
      distinct.put(
          key,
          range == null
              ? Bounds.startingWith(key)
              : Bounds.between(
                  key, fields.get(points).ascending(), range.rank(), range.lower(), range.upper()));
    }
    return List.copyOf(distinct.values());
  }
}
