package org.constellation.platform.aggregates;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates in a map, for tests of desks and sagas; behaves as {@link AggregatesContract} says.
 */
public final class InMemoryAggregates<S, E> implements Aggregates<S, E> {

  private record Row<S>(Versioned<S> at, @Nullable String hash, Map<String, Long> cursors) {}

  private final AggregateType<S> type;
  private final Clock business;
  private final Map<UUID, Row<S>> rows = new LinkedHashMap<>();
  private final List<E> published = new ArrayList<>();

  public InMemoryAggregates(AggregateType<S> type, Clock business) {
    this.type = type;
    this.business = business;
  }

  /** Everything that was recorded for the broker, in order. */
  public synchronized List<E> published() {
    return List.copyOf(published);
  }

  @Override
  public synchronized Optional<Versioned<S>> find(Scope scope, UUID id) {
    return Optional.ofNullable(rows.get(id)).map(Row::at).filter(row -> within(scope, row));
  }

  @Override
  public synchronized Page<Versioned<S>> list(Scope scope, Keys filter, Page.Wanted wanted) {
    Comparator<Versioned<S>> order =
        Comparator.<Versioned<S>, Instant>comparing(Versioned::createdAt)
            .thenComparing(row -> row.id().toString());
    List<Versioned<S>> all =
        matching(scope, filter).stream()
            .sorted(order.reversed())
            .filter(row -> wanted.after().map(last -> isBehind(row, last)).orElse(true))
            .toList();
    if (all.size() <= wanted.limit()) {
      return new Page<>(all, Optional.empty());
    }
    List<Versioned<S>> items = all.subList(0, wanted.limit());
    return new Page<>(
        items, Optional.of(new Page.Position(items.getLast().createdAt(), items.getLast().id())));
  }

  @Override
  public synchronized Page<Versioned<S>> earliest(
      Scope scope, Keys filter, String instantKey, Page.Wanted wanted) {
    Comparator<Page.Position> order =
        Comparator.comparing(Page.Position::createdAt)
            .thenComparing(position -> position.id().toString());
    Map<Page.Position, Versioned<S>> all = new TreeMap<>(order);
    for (Versioned<S> row : matching(scope, filter)) {
      if (type.keys().apply(row.state()).values().get(instantKey) instanceof Instant at) {
        all.put(new Page.Position(at, row.id()), row);
      }
    }
    List<Map.Entry<Page.Position, Versioned<S>>> rest =
        all.entrySet().stream()
            .filter(row ->
                wanted.after().map(last -> order.compare(row.getKey(), last) > 0).orElse(true))
            .toList();
    return new Page<>(
        rest.stream().limit(wanted.limit()).map(Map.Entry::getValue).toList(),
        rest.size() > wanted.limit()
            ? Optional.of(rest.get(wanted.limit() - 1).getKey())
            : Optional.empty());
  }

  private static boolean isBehind(Versioned<?> row, Page.Position last) {
    int order = row.createdAt().compareTo(last.createdAt());
    return order < 0 || (order == 0 && row.id().toString().compareTo(last.id().toString()) < 0);
  }

  @Override
  public synchronized long count(Scope scope, Keys filter) {
    return matching(scope, filter).size();
  }

  private List<Versioned<S>> matching(Scope scope, Keys filter) {
    return rows.values().stream()
        .map(Row::at)
        .filter(row -> within(scope, row) && matches(row, filter))
        .toList();
  }

  private boolean matches(Versioned<S> row, Keys filter) {
    Map<String, Object> has = type.keys().apply(row.state()).values();
    return filter.values().entrySet().stream()
        .allMatch(wanted -> {
          Object there = has.get(wanted.getKey());
          Collection<?> any =
              wanted.getValue() instanceof Collection<?> many ? many : List.of(wanted.getValue());
          return there instanceof Collection<?> several
              ? several.stream().anyMatch(any::contains)
              : there != null && any.contains(there);
        });
  }

  private boolean within(Scope scope, Versioned<S> row) {
    return switch (scope) {
      case Scope.Campus(String campus) -> type.campuses().apply(row.state()).contains(campus);
      case Scope.Service() -> true;
    };
  }

  @Override
  public synchronized Creation<S> create(
      UUID id, @Nullable String bodyHash, S state, List<E> events) {
    Row<S> there = rows.get(id);
    if (there != null) {
      return new Creation.Existing<>(there.at(), there.hash());
    }
    Map<String, Object> keys = type.keys().apply(state).values();
    for (String unique : type.unique()) {
      Object value = keys.get(unique);
      if (value != null && count(Scope.SERVICE, Keys.of(unique, value)) > 0) {
        throw new DuplicateKey(type.collection());
      }
    }
    Versioned<S> fresh = new Versioned<>(id, 1, business.instant(), state);
    rows.put(id, new Row<>(fresh, bodyHash, new HashMap<>()));
    published.addAll(events);
    return new Creation.Fresh<>(fresh);
  }

  @Override
  public synchronized Outcome<S> change(
      Scope scope, UUID id, OptionalLong expected, Function<S, Decision<S, E>> rule) {
    Optional<Versioned<S>> found = find(scope, id);
    if (found.isEmpty()) {
      return new Outcome.Absent<>();
    }
    Versioned<S> current = found.get();
    if (expected.isPresent() && expected.getAsLong() != current.version()) {
      return new Outcome.Stale<>(current.version());
    }
    return switch (rule.apply(current.state())) {
      case Decision.Refused<S, E>(var reason) -> new Outcome.Refused<>(reason);
      case Decision.Made<S, E>(S state, List<E> events)
          when events.isEmpty() && state.equals(current.state()) ->
          new Outcome.Changed<>(current);
      case Decision.Made<S, E>(S state, List<E> events) ->
          new Outcome.Changed<>(write(id, state, events));
    };
  }

  private Versioned<S> write(UUID id, S state, List<E> events) {
    Row<S> before = java.util.Objects.requireNonNull(rows.get(id));
    Versioned<S> after =
        new Versioned<>(id, before.at().version() + 1, before.at().createdAt(), state);
    rows.put(id, new Row<>(after, before.hash(), before.cursors()));
    published.addAll(events);
    return after;
  }

  @Override
  public synchronized Applied<S> apply(
      Topic source, Envelope<?> cause, UUID id, Function<S, Decision<S, E>> rule) {
    Row<S> row = rows.get(id);
    if (row == null) {
      return new Applied.Missing<>();
    }
    long done = row.cursors().getOrDefault(source.name(), 0L);
    if (cause.sequence() <= done) {
      return new Applied.Duplicate<>();
    }
    if (cause.sequence() > done + 1) {
      return new Applied.Early<>(done + 1);
    }
    row.cursors().put(source.name(), cause.sequence());
    S state = row.at().state();
    return switch (rule.apply(state)) {
      case Decision.Refused<S, E> _ -> new Applied.Done<>(write(id, state, List.of()));
      case Decision.Made<S, E>(S next, List<E> events) ->
          new Applied.Done<>(write(id, next, events));
    };
  }

  @Override
  public synchronized List<UUID> due(Instant now, int limit) {
    return rows.values().stream()
        .map(Row::at)
        .filter(row -> dueAt(row).map(due -> !due.isAfter(now)).orElse(false))
        .sorted(Comparator.comparing(row -> dueAt(row).orElseThrow()))
        .limit(limit)
        .map(Versioned::id)
        .toList();
  }

  @Override
  public synchronized Optional<Instant> nextDue() {
    return rows.values().stream()
        .flatMap(row -> dueAt(row.at()).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> dueAt(Versioned<S> row) {
    return type.dueAt().apply(row.state());
  }
}
