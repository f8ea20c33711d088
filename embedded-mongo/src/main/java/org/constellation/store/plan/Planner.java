package org.constellation.store.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the indexes by counting keys: the walk that passes the fewest wins, a sort that it
 * does not serve costs extra.
 */
public final class Planner {
  private static final double SORTING = 1.5;
  private static final double EARLY_STOP = 0.3;

  private final Collection<? extends IndexInfo> indexes;

  /** A planner over the indexes of one collection. */
  public Planner(Collection<? extends IndexInfo> indexes) {
    this.indexes = indexes;
  }

  /**
   * The plan for a query.
   *
   * @param sort null when any order will do
   * @param limit how many documents are wanted, skipped ones included; 0 for all
   */
  public Plan plan(Document filter, @Nullable KeyPattern sort, long limit) {
    Demands demands = Demands.of(filter);
    List<Plan.Walk> walks = new ArrayList<>(candidates(filter, demands, sort));
    for (List<Document> branches : demands.alternatives()) {
      union(filter, branches, sort).ifPresent(walks::add);
    }
    if (walks.isEmpty()) {
      return new Plan.Everything(sort == null);
    }
    return walks.size() == 1 ? walks.getFirst() : cheapest(walks, sort, limit);
  }

  private List<Plan.Walk> candidates(Document filter, Demands demands, @Nullable KeyPattern sort) {
    List<Plan.Walk> walks = new ArrayList<>();
    for (IndexInfo index : indexes) {
      new Candidate(index, filter, demands, sort).walk().ifPresent(walks::add);
    }
    return walks;
  }

  /** Every branch, joined with the rest of the filter, must find an index that narrows it. */
  private Optional<Plan.Walk> union(
      Document filter, List<Document> branches, @Nullable KeyPattern sort) {
    List<Scan> scans = new ArrayList<>();
    boolean ordered = true;
    for (Document branch : branches) {
      Document joined = joined(filter, branches, branch);
      List<Plan.Walk> walks =
          candidates(joined, Demands.of(joined), sort).stream().filter(Plan.Walk::bounded).toList();
      if (walks.isEmpty()) {
        return Optional.empty();
      }
      Plan.Walk best = cheapest(walks, sort, 0);
      scans.addAll(best.scans());
      ordered &= best.ordered();
    }
    boolean served = ordered && scans.size() <= Candidate.MAX_MERGED;
    return Optional.of(new Plan.Walk(scans, served, false, true));
  }

  private static Document joined(Document filter, List<Document> branches, Document branch) {
    Document rest = new Document();
    for (Map.Entry<String, Object> entry : filter.entrySet()) {
      if (!entry.getKey().equals("$or") || !branches.equals(entry.getValue())) {
        rest.put(entry.getKey(), entry.getValue());
      }
    }
    return new Document("$and", List.of(branch, rest));
  }

  private static Plan.Walk cheapest(List<Plan.Walk> walks, @Nullable KeyPattern sort, long limit) {
    return walks.stream()
        .min(Comparator.comparingDouble(walk -> cost(walk, sort, limit)))
        .orElseThrow();
  }

  private static double cost(Plan.Walk walk, @Nullable KeyPattern sort, long limit) {
    long keys = walk.keys();
    if (sort != null && !walk.ordered()) {
      return 1 + keys * SORTING;
    }
    if (limit > 0 && keys > limit) {
      return walk.exact() ? limit : Math.max((double) limit, keys * EARLY_STOP);
    }
    return keys;
  }
}
