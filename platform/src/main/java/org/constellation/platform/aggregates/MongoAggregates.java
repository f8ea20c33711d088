package org.constellation.platform.aggregates;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.outbox.Outbox;
import org.constellation.platform.outbox.Relay;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Aggregates in MongoDB, one document each. Every change is a conditional update on the version; a
 * document is never replaced as a whole, since a stale save would erase or resurrect outbox
 * entries.
 */
public final class MongoAggregates<S, E> implements Aggregates<S, E> {

  /** An outbox this long means that the broker has been away for long: refuse rather than grow. */
  static final int OUTBOX_CAP = 64;

  private final AggregateType<S> type;
  private final MongoDocuments<S> documents;
  private final Documents collection;
  private final MongoPages<S> pages;
  private final Relay relay;
  private final MongoOutbox<S> outbox;
  private final DueDocuments due;
  private final InTurn inTurn;

  public MongoAggregates(
      AggregateType<S> type, MongoOperations mongo, Relay relay, Clock business, Clock wall) {
    this.type = type;
    this.collection = new Documents(mongo, type.collection());
    this.relay = relay;
    this.documents = new MongoDocuments<>(type, business, wall);
    this.pages = new MongoPages<>(collection, documents);
    this.outbox = new MongoOutbox<>(type, documents, mongo, wall);
    this.due = new DueDocuments(collection);
    this.inTurn = new InTurn(type.collection());
    documents.ensureIndexes(mongo);
  }

  /** The outboxes of this kind, for the sweep. */
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Optional<Versioned<S>> find(Scope scope, UUID id) {
    return document(scope, id).map(documents::read);
  }

  @Override
  public List<Versioned<S>> find(Scope scope, Collection<UUID> ids) {
    Bson where = MongoDocuments.scoped(scope, Filters.in("_id", ids));
    return collection.run(c -> c.find(where).map(documents::read).into(new ArrayList<>()));
  }

  @Override
  public Page<Versioned<S>> list(Scope scope, Keys filter, Page.Wanted wanted) {
    return pages.newest(MongoDocuments.scoped(scope, MongoDocuments.matching(filter)), wanted);
  }

  @Override
  public Page<Versioned<S>> earliest(
      Scope scope, Keys filter, String instantKey, Page.Wanted wanted) {
    Bson matching = MongoDocuments.scoped(scope, MongoDocuments.matching(filter));
    return pages.earliest(matching, instantKey, wanted);
  }

  @Override
  public long count(Scope scope, Keys filter) {
    return collection.run(
        c -> c.countDocuments(MongoDocuments.scoped(scope, MongoDocuments.matching(filter))));
  }

  @Override
  public Creation<S> create(UUID id, @Nullable String bodyHash, S state, List<E> events) {
    Document fresh = documents.fresh(id, Optional.ofNullable(bodyHash), state, events);
    try {
      collection.run(c -> c.insertOne(fresh));
    } catch (DuplicateKeyException e) {
      Document there =
          document(Scope.SERVICE, id).orElseThrow(() -> new DuplicateKey(type.collection()));
      return new Creation.Existing<>(documents.read(there), there.getString("hash"));
    }
    nudge(fresh);
    return new Creation.Fresh<>(documents.read(fresh));
  }

  @Override
  public Set<UUID> createAll(List<Newcomer<S, E>> newcomers) {
    List<Document> fresh =
        newcomers.stream()
            .map(one -> documents.fresh(one.id(), Optional.empty(), one.state(), one.events()))
            .toList();
    Set<Integer> taken = collection.runAll(fresh.stream().map(InsertOneModel::new).toList());
    List<Document> written =
        IntStream.range(0, fresh.size())
            .filter(i -> !taken.contains(i))
            .mapToObj(fresh::get)
            .toList();
    relay.nudge(
        outbox,
        written.stream().filter(MongoAggregates::tells).map(MongoAggregates::idOf).toList());
    return written.stream().map(MongoAggregates::idOf).collect(Collectors.toSet());
  }

  @Override
  public Outcome<S> change(
      Scope scope, UUID id, OptionalLong expected, Function<S, Decision<S, E>> rule) {
    return inTurn.write(id, () -> changeAlone(scope, id, expected, rule));
  }

  private @Nullable Outcome<S> changeAlone(
      Scope scope, UUID id, OptionalLong expected, Function<S, Decision<S, E>> rule) {
    Optional<Document> found = document(scope, id);
    if (found.isEmpty()) {
      return new Outcome.Absent<>();
    }
    Document before = found.get();
    Versioned<S> current = documents.read(before);
    if (expected.isPresent() && expected.getAsLong() != current.version()) {
      return new Outcome.Stale<>(current.version());
    }
    return switch (rule.apply(current.state())) {
      case Decision.Refused<S, E>(var reason) -> new Outcome.Refused<>(reason);
      case Decision.Made<S, E>(S state, List<E> events)
          when events.isEmpty() && state.equals(current.state()) ->
          new Outcome.Changed<>(current);
      case Decision.Made<S, E>(S state, List<E> events) -> {
        Optional<Versioned<S>> written = write(before, state, events, new Document());
        yield written.map(Outcome.Changed::new).orElse(null);
      }
    };
  }

  @Override
  public Applied<S> apply(
      Topic source, Envelope<?> cause, UUID id, Function<S, Decision<S, E>> rule) {
    return inTurn.write(id, () -> applyAlone(source.name(), cause, id, rule));
  }

  private @Nullable Applied<S> applyAlone(
      String cursor, Envelope<?> cause, UUID id, Function<S, Decision<S, E>> rule) {
    Optional<Document> found = document(Scope.SERVICE, id);
    if (found.isEmpty()) {
      return new Applied.Missing<>();
    }
    Document before = found.get();
    long done = before.get("cursors", new Document()).get(cursor, 0L);
    if (cause.sequence() <= done) {
      return new Applied.Duplicate<>();
    }
    if (cause.sequence() > done + 1) {
      return new Applied.Early<>(done + 1);
    }
    Document advance = new Document("cursors." + cursor, cause.sequence());
    S state = documents.read(before).state();
    Optional<Versioned<S>> written =
        switch (rule.apply(state)) {
          case Decision.Refused<S, E> _ -> write(before, state, List.of(), advance);
          case Decision.Made<S, E>(S next, List<E> events) -> write(before, next, events, advance);
        };
    return written.map(Applied.Done::new).orElse(null);
  }

  /** One conditional update; empty when somebody else was faster. */
  private Optional<Versioned<S>> write(Document before, S state, List<E> events, Document alsoSet) {
    Document update = documents.update(before, state, events);
    alsoSet.forEach(update.get("$set", Document.class)::append);
    UUID id = before.get("_id", UUID.class);
    Bson mine = Filters.and(Filters.eq("_id", id), Filters.eq("v", before.getLong("v")));
    int waiting = before.getList("outbox", Document.class).size();
    if (waiting + events.size() > OUTBOX_CAP) {
      relay.nudge(outbox, id);
      throw new OutboxFull(type.collection());
    }
    boolean written = collection.run(c -> c.updateOne(mine, update)).getMatchedCount() == 1;
    if (!written) {
      return Optional.empty();
    }
    if (!events.isEmpty() || type.card().isPresent()) {
      relay.nudge(outbox, id);
    }
    return Optional.of(
        new Versioned<>(
            id, before.getLong("v") + 1, before.getDate("createdAt").toInstant(), state));
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return due.until(now, limit);
  }

  @Override
  public Optional<Instant> nextDue() {
    return due.next();
  }

  private Optional<Document> document(Scope scope, UUID id) {
    Bson where = MongoDocuments.scoped(scope, Filters.eq("_id", id));
    return collection.maybe(c -> c.find(where).first());
  }

  private void nudge(Document fresh) {
    if (tells(fresh)) {
      relay.nudge(outbox, idOf(fresh));
    }
  }

  private static boolean tells(Document fresh) {
    return fresh.containsKey("pendingSince");
  }

  private static UUID idOf(Document document) {
    return document.get("_id", UUID.class);
  }
}
