package org.constellation.platform.aggregates;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.outbox.Cause;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The document of one aggregate, the same layout for every kind:
 *
 * <pre>
 * { _id, v, owner, campuses[], createdAt, hash?, dueAt?, k: {keys}, state: {…},
 *   seq, outbox: [{seq, id, topic, type, body, …}], pendingSince?, claim: {token, until}?,
 *   cursors: {topic: sequence} }
 * </pre>
 */
final class MongoDocuments<S> {

  private final AggregateType<S> type;
  private final StateMapping<S> mapping;
  private final Clock business;
  private final Clock wall;

  MongoDocuments(AggregateType<S> type, Clock business, Clock wall) {
    this.type = type;
    this.mapping = new StateMapping<>(type.stateType());
    this.business = business;
    this.wall = wall;
  }

  static Bson scoped(Scope scope, Bson filter) {
    return switch (scope) {
      case Scope.Campus(String campus) -> Filters.and(filter, Filters.eq("campuses", campus));
      case Scope.Service() -> filter;
    };
  }

  static Bson matching(Keys keys) {
    List<Bson> all = new ArrayList<>();
    keys.values()
        .forEach((name, value) ->
            all.add(
                value instanceof List<?> any
                    ? Filters.in("k." + name, any)
                    : Filters.eq("k." + name, value)));
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }

  Versioned<S> read(Document document) {
    return new Versioned<>(
        document.get("_id", UUID.class),
        document.getLong("v"),
        document.getDate("createdAt").toInstant(),
        mapping.read(document.get("state", Document.class)));
  }

  /** A whole new document; its events are in its outbox. */
  Document fresh(UUID id, Optional<String> bodyHash, S state, List<?> events) {
    Document document =
        new Document("_id", id)
            .append("v", 1L)
            .append("createdAt", Date.from(business.instant()))
            .append("seq", (long) events.size())
            .append("outbox", entries(id, 0, state, events))
            .append("cursors", new Document());
    bodyHash.ifPresent(hash -> document.append("hash", hash));
    facts(state).forEach(document::append);
    if (tellsOthers(events)) {
      document.append("pendingSince", Date.from(wall.instant()));
    }
    return document;
  }

  /** What a changed state and its events change in the document that is there. */
  Document update(Document before, S state, List<?> events) {
    UUID id = before.get("_id", UUID.class);
    Document set = new Document();
    Document unset = new Document();
    facts(state).forEach((name, value) -> set.append(name, value));
    if (!set.containsKey("dueAt")) {
      unset.append("dueAt", "");
    }
    Document update =
        new Document("$set", set)
            .append("$inc", new Document("v", 1L).append("seq", (long) events.size()));
    if (!unset.isEmpty()) {
      update.append("$unset", unset);
    }
    if (tellsOthers(events)) {
      // Not "set when absent": a relay may be taking the mark away between our read and this write.
      update.append("$min", new Document("pendingSince", Date.from(wall.instant())));
    }
    if (!events.isEmpty()) {
      var entries = entries(id, before.getLong("seq"), state, events);
      update.append("$push", new Document("outbox", new Document("$each", entries)));
    }
    return update;
  }

  private boolean tellsOthers(List<?> events) {
    return !events.isEmpty() || type.card().isPresent();
  }

  private Document facts(S state) {
    Document facts =
        new Document("owner", type.owner().apply(state))
            .append("campuses", List.copyOf(new HashSet<>(type.campuses().apply(state))))
            .append("k", new Document(type.keys().apply(state).values()))
            .append("state", mapping.write(state));
    type.dueAt().apply(state).ifPresent(due -> facts.append("dueAt", Date.from(due)));
    return facts;
  }

  private List<Document> entries(UUID id, long sequence, S state, List<?> events) {
    Cause cause = Cause.currentOrNew();
    Instant now = business.instant();
    List<Document> entries = new ArrayList<>();
    long next = sequence;
    for (Object event : events) {
      next++;
      Topic topic = Topic.carrying(event.getClass());
      entries.add(
          new Document("seq", next)
              .append("id", EventIds.event(topic, id, next))
              .append("topic", topic.topicName())
              .append("type", topic.type(event.getClass()))
              .append("body", EventJson.write(event))
              .append("campus", type.owner().apply(state))
              .append("at", Date.from(now))
              .append("correlation", cause.correlation())
              .append("causation", cause.event())
              .append("traceparent", cause.traceparent()));
    }
    return entries;
  }

  /** Creates the indexes that this layout and the type's look-ups need. */
  void ensureIndexes(MongoOperations mongo) {
    mongo.execute(
        type.collection(),
        collection -> {
          var sparse = new IndexOptions().sparse(true);
          collection.createIndex(Indexes.ascending("pendingSince"), sparse);
          collection.createIndex(Indexes.ascending("dueAt"), sparse);
          collection.createIndex(
              Indexes.compoundIndex(
                  Indexes.ascending("campuses"), Indexes.descending("createdAt", "_id")));
          for (List<String> keys : type.indexes()) {
            var fields = keys.stream().map(key -> "k." + key).toList();
            collection.createIndex(
                Indexes.compoundIndex(
                    Indexes.ascending(fields), Indexes.descending("createdAt", "_id")));
          }
          for (String key : type.unique()) {
            collection.createIndex(
                Indexes.ascending("k." + key), new IndexOptions().unique(true).sparse(true));
          }
          return type.collection();
        });
  }

  static Bson newestFirst() {
    return Sorts.descending("createdAt", "_id");
  }
}
