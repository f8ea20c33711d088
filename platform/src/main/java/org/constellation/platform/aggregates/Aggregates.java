package org.constellation.platform.aggregates;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where aggregates of one kind are kept. Saving a state and recording its events is one write, so
 * no path can do the one and forget the other; the events leave for the broker by themselves.
 *
 * @param <S> the aggregate's state
 * @param <E> the sealed interface of the events it publishes
 */
public interface Aggregates<S, E> {

  Optional<Versioned<S>> find(Scope scope, UUID id);

  /** Those of them that are there. */
  default List<Versioned<S>> find(Scope scope, Collection<UUID> ids) {
    return ids.stream().flatMap(id -> find(scope, id).stream()).toList();
  }

  /** Newest first. */
  Page<Versioned<S>> list(Scope scope, Keys filter, Page.Wanted wanted);

  /**
   * The earliest first, by a key that is an instant; aggregates without it do not count.
   *
   * @param instantKey name of the key
   * @param wanted positions are those instants
   */
  Page<Versioned<S>> earliest(Scope scope, Keys filter, String instantKey, Page.Wanted wanted);

  long count(Scope scope, Keys filter);

  /**
   * Writes a new aggregate unless the id is taken, in which case the one that is there is answered
   * and nothing is written.
   *
   * @param bodyHash hash of the command's body, compared when the same key comes again
   * @throws DuplicateKey when a unique key other than the id is taken
   */
  Creation<S> create(UUID id, @Nullable String bodyHash, S state, List<E> events);

  /**
   * Writes many new aggregates at once, each as {@link #create} does. Those whose id or unique key
   * is taken are passed over.
   *
   * @return the ids of those that were written
   */
  default Set<UUID> createAll(List<Newcomer<S, E>> newcomers) {
    Set<UUID> written = new HashSet<>();
    for (Newcomer<S, E> one : newcomers) {
      try {
        var creation = create(one.id(), null, one.state(), one.events());
        if (creation instanceof Creation.Fresh<S>) {
          written.add(one.id());
        }
      } catch (DuplicateKey e) {
        written.remove(one.id());
      }
    }
    return written;
  }

  /** An aggregate to be written for the first time, with what is to be told of it. */
  record Newcomer<S, E>(UUID id, S state, List<E> events) {}

  /**
   * Decides on the current state and writes the outcome with its events, provided that nobody wrote
   * in between; else decides again on the newer state.
   *
   * @param expected the version that the caller decided on; empty when any will do
   * @throws Contended when too many others write the same aggregate; nothing was written
   * @throws OutboxFull when too many of its events wait for the broker; nothing was written
   */
  Outcome<S> change(Scope scope, UUID id, OptionalLong expected, Function<S, Decision<S, E>> rule);

  default Outcome<S> change(Scope scope, UUID id, Function<S, Decision<S, E>> rule) {
    return change(scope, id, OptionalLong.empty(), rule);
  }

  /**
   * Lets one event of a sequence act on the aggregate, exactly once and in order: the cursor moves
   * in the same write. A refusal by the rule moves the cursor alone.
   *
   * @param source the topic whose events of this aggregate's id are counted
   */
  Applied<S> apply(Topic source, Envelope<?> cause, UUID id, Function<S, Decision<S, E>> rule);

  /** Aggregates whose due instant has come, the oldest first. */
  List<UUID> due(Instant now, int limit);

  /** The earliest due instant of all. */
  Optional<Instant> nextDue();

  /** What an event of a sequence did. */
  sealed interface Applied<S> {
    /** It acted, or was passed over by the rule; the cursor moved. */
    record Done<S>(Versioned<S> now) implements Applied<S> {}

    /** It had acted before. */
    record Duplicate<S>() implements Applied<S> {}

    /** An earlier event of its sequence has not arrived yet. */
    record Early<S>(long expectedSequence) implements Applied<S> {}

    /** The aggregate is not there. */
    record Missing<S>() implements Applied<S> {}
  }

  /** Too many writers at once; trying again helps. */
  final class Contended extends RuntimeException {
    public Contended(String collection) {
      super("too many concurrent writers on one document of " + collection);
    }
  }

  /** Too many events wait for the broker; trying again later helps. */
  final class OutboxFull extends RuntimeException {
    public OutboxFull(String collection) {
      super("outbox of one document of " + collection + " is full");
    }
  }

  /** Another aggregate holds a key that must be unique. */
  final class DuplicateKey extends RuntimeException {
    public DuplicateKey(String collection) {
      super("a unique key of " + collection + " is taken");
    }
  }
}
