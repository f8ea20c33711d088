package org.constellation.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constellation.store.keys.KeyPattern;
import org.constellation.store.plan.Plan;
import org.constellation.store.plan.Planner;
import org.constellation.store.plan.Scan;

/** Answers queries from one state of a collection, lazily where no sorting is needed. */
final class Reader {
  private final Roots roots;
  private final ScanLog log;
  private final String namespace;

  Reader(Roots roots, String namespace, ScanLog log) {
    this.roots = roots;
    this.namespace = namespace;
    this.log = log;
  }

  Stream<Found> find(Query query) {
    Plan plan = plan(query);
    log.record(namespace, query, plan);
    Stream<Found> found =
        documents(plan, query)
            .filter(candidate -> {
              query.deadline().check();
              return query.filter().matches(candidate.document());
            });
    if (query.sort() != null && !isOrdered(plan)) {
      found = TopDocuments.sorted(found, query.sort(), query.wanted());
    }
    found = found.skip(query.skip());
    return query.limit() > 0 ? found.limit(query.limit()) : found;
  }

  long count(Query query) {
    long total;
    if (query.filter().document().isEmpty()) {
      total = roots.count();
    } else {
      Plan plan = plan(query);
      if (plan instanceof Plan.Walk walk && walk.exact()) {
        total = positions(walk, query).count();
      } else {
        return find(query).count();
      }
    }
    long rest = Math.max(0, total - query.skip());
    return query.limit() > 0 ? Math.min(rest, query.limit()) : rest;
  }

  private Plan plan(Query query) {
    List<StoredIndex> indexes = new ArrayList<>(roots.indexes().keySet());
    if (query.isHintedNatural()) {
      indexes.clear();
    } else if (query.hint() != null) {
      indexes.removeIf(index -> !isHinted(index, query.hint()));
      if (indexes.isEmpty()) {
        throw new MongoServerError(2, "BadValue", "hint provided does not correspond to an index");
      }
    }
    return new Planner(indexes).plan(query.filter().document(), query.sort(), query.wanted());
  }

  private static boolean isHinted(StoredIndex index, Object hint) {
    return hint.equals(index.name()) || index.definition().isOn(hint);
  }

  private static boolean isOrdered(Plan plan) {
    return switch (plan) {
      case Plan.Everything all -> all.ordered();
      case Plan.Walk walk -> walk.ordered();
    };
  }

  private Stream<Found> documents(Plan plan, Query query) {
    return switch (plan) {
      case Plan.Everything _ ->
          Cursors.stream(roots.documents(), null, null, query.natural() < 0)
              .map(entry -> new Found(entry.getKey(), DocumentBytes.decode(entry.getValue())));
      case Plan.Walk walk -> {
        KeyPattern sort = query.sort();
        yield sort != null && walk.ordered() && walk.scans().size() > 1
            ? merged(walk, sort)
            : positions(walk, query).map(this::fetch);
      }
    };
  }

  private Stream<Long> positions(Plan.Walk walk, Query query) {
    boolean once = walk.scans().size() == 1 && !walk.scans().getFirst().index().multikey();
    Stream<Long> positions = Cursors.joined(walk.scans().stream().map(this::walk).iterator());
    if (query.natural() != 0) {
      positions =
          positions.sorted(
              query.natural() > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }
    Set<Long> seen = new HashSet<>();
    return once ? positions : positions.filter(seen::add);
  }

  private Stream<Found> merged(Plan.Walk walk, KeyPattern sort) {
    List<Iterator<Found>> walks = new ArrayList<>();
    for (Scan scan : walk.scans()) {
      walks.add(walk(scan).map(this::fetch).iterator());
    }
    Set<Long> seen = new HashSet<>();
    return TopDocuments.merged(walks, sort).filter(found -> seen.add(found.position()));
  }

  private Stream<Long> walk(Scan scan) {
    return Cursors.stream(
            Objects.requireNonNull(roots.indexes().get((StoredIndex) scan.index())),
            scan.backwards() ? scan.bounds().to() : scan.bounds().from(),
            scan.backwards() ? scan.bounds().from() : scan.bounds().to(),
            scan.backwards())
        .map(Map.Entry::getValue);
  }

  private Found fetch(Long position) {
    byte[] bytes = roots.map().get(roots.documents().root, position);
    if (bytes == null) {
      throw new IllegalStateException("An index of " + namespace + " points at nothing");
    }
    return new Found(position, DocumentBytes.decode(bytes));
  }
}
