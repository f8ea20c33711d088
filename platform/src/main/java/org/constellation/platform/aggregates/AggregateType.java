package org.constellation.platform.aggregates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How one kind of aggregate is kept.
 *
 * @param collection where its documents are
 * @param stateType its state: a record or a sealed interface of records
 * @param owner the campus that its events belong to
 * @param campuses every campus that has a part in it
 * @param keys what it is looked up by
 * @param dueAt when the clock itself has something to do with it
 * @param card what it says on a compacted topic, empty when it says nothing
 * @param indexes key names of each compound index
 * @param unique key names that no two documents may share
 */
public record AggregateType<S>(
    String collection,
    Class<S> stateType,
    Function<S, String> owner,
    Function<S, Set<String>> campuses,
    Function<S, Keys> keys,
    Function<S, Optional<Instant>> dueAt,
    Optional<Function<Versioned<S>, StateRecord>> card,
    List<List<String>> indexes,
    List<String> unique) {

  /** An aggregate of one campus, without look-up keys, due work or card. */
  public static <S> AggregateType<S> of(
      String collection, Class<S> stateType, Function<S, String> owner) {
    return new AggregateType<>(
        collection,
        stateType,
        owner,
        state -> Set.of(owner.apply(state)),
        _ -> Keys.none(),
        _ -> Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Seen by more campuses than its owner. */
  public AggregateType<S> seenBy(Function<S, Set<String>> campuses) {
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, card, indexes, unique);
  }

  public AggregateType<S> keyedBy(Function<S, Keys> keys) {
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, card, indexes, unique);
  }

  public AggregateType<S> dueAt(Function<S, Optional<Instant>> dueAt) {
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, card, indexes, unique);
  }

  /** Its current state goes to a compacted topic after every change. */
  public AggregateType<S> showing(Function<Versioned<S>, StateRecord> card) {
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, Optional.of(card), indexes, unique);
  }

  /** An index over these keys, newest first within them. */
  public AggregateType<S> indexed(String... keyNames) {
    List<List<String>> more = new ArrayList<>(indexes);
    more.add(List.of(keyNames));
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, card, List.copyOf(more), unique);
  }

  /** No two documents share a value of this key; documents without it do not count. */
  public AggregateType<S> unique(String keyName) {
    List<String> more = new ArrayList<>(unique);
    more.add(keyName);
    return new AggregateType<>(
        collection, stateType, owner, campuses, keys, dueAt, card, indexes, List.copyOf(more));
  }
}
