package org.constellation.platform.aggregates;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.platform.outbox.Outbox;
import org.constellation.platform.outbox.OutboxEntry;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outboxes inside the documents of one collection. */
final class MongoOutbox<S> implements Outbox {

  private final AggregateType<S> type;
  private final MongoDocuments<S> documents;
  private final Documents collection;
  private final Clock wall;

  MongoOutbox(
      AggregateType<S> type, MongoDocuments<S> documents, MongoOperations mongo, Clock wall) {
    this.type = type;
    this.documents = documents;
    this.collection = new Documents(mongo, type.collection());
    this.wall = wall;
  }

  @Override
  public String name() {
    return type.collection();
  }

  @Override
  public Optional<Claimed> claim(UUID id, Duration lease) {
    Instant now = wall.instant();
    String token = UUID.randomUUID().toString();
    Bson free =
        Filters.and(
            Filters.eq("_id", id),
            Filters.exists("pendingSince"),
            Filters.or(Filters.exists("claim", false), Filters.lt("claim.until", Date.from(now))));
    Bson take =
        Updates.set(
            "claim", new Document("token", token).append("until", Date.from(now.plus(lease))));
    var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    return collection
        .maybe(c -> c.findOneAndUpdate(free, take, options))
        .map(document -> claimed(document, token));
  }

  private Claimed claimed(Document document, String token) {
    Versioned<S> aggregate = documents.read(document);
    List<OutboxEntry> entries =
        document.getList("outbox", Document.class).stream().map(MongoOutbox::entry).toList();
    return new Claimed(
        aggregate.id(),
        token,
        aggregate.version(),
        document.getString("owner"),
        entries,
        type.card().map(card -> card.apply(aggregate)));
  }

  private static OutboxEntry entry(Document entry) {
    return new OutboxEntry(
        entry.getLong("seq"),
        entry.get("id", UUID.class),
        entry.getString("topic"),
        entry.getString("type"),
        entry.getString("body"),
        entry.getString("campus"),
        entry.getDate("at").toInstant(),
        entry.getString("correlation"),
        entry.get("causation", UUID.class),
        entry.getString("traceparent"));
  }

  @Override
  public boolean release(Claimed claimed, long acknowledged, boolean complete) {
    Bson held =
        Filters.and(Filters.eq("_id", claimed.id()), Filters.eq("claim.token", claimed.token()));
    if (complete) {
      Bson untouched = Filters.and(held, Filters.eq("v", claimed.version()));
      Bson empty =
          Updates.combine(
              Updates.set("outbox", List.of()),
              Updates.unset("claim"),
              Updates.unset("pendingSince"));
      if (matched(untouched, empty)) {
        return false;
      }
    }
    Bson sent =
        Updates.combine(
            Updates.pull("outbox", Filters.lte("seq", acknowledged)), Updates.unset("claim"));
    if (!matched(held, sent)) {
      // The lease ran out and another relay may have sent a newer state before our older one: have
      // the current state sent once more, so that the newest is the last on a compacted topic.
      matched(
          Filters.eq("_id", claimed.id()), Updates.set("pendingSince", Date.from(wall.instant())));
    }
    return true;
  }

  private boolean matched(Bson where, Bson update) {
    return collection.run(c -> c.updateOne(where, update)).getMatchedCount() == 1;
  }

  @Override
  public List<UUID> waitingSince(Instant before, int limit) {
    return collection.run(c ->
        c.find(Filters.lt("pendingSince", Date.from(before)))
            .sort(Sorts.ascending("pendingSince"))
            .projection(Projections.include("_id"))
            .limit(limit)
            .map(document -> document.get("_id", UUID.class))
            .into(new ArrayList<>()));
  }

  @Override
  public Optional<Instant> oldest() {
    return collection
        .maybe(c ->
            c.find(Filters.gt("pendingSince", new Date(0)))
                .sort(Sorts.ascending("pendingSince"))
                .projection(Projections.include("pendingSince"))
                .first())
        .map(doc -> doc.getDate("pendingSince").toInstant());
  }
}
