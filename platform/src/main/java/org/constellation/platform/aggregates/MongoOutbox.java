package org.constellation.platform.aggregates;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.constellation.platform.outbox.Outbox;
import org.constellation.platform.outbox.OutboxEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outboxes inside the documents of one collection. */
final class MongoOutbox<S> implements Outbox {

  private static final Logger log = LoggerFactory.getLogger(MongoOutbox.class);
  private static final Bson EMPTY =
      Updates.combine(
          Updates.set("outbox", List.of()), Updates.unset("claim"), Updates.unset("pendingSince"));

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
    String token = UUID.randomUUID().toString();
    Bson free = free(Filters.eq("_id", id));
    var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    return collection
        .maybe(c -> c.findOneAndUpdate(free, take(token, lease), options))
        .flatMap(document -> claimed(document, token));
  }

  @Override
  public List<Claimed> claim(Collection<UUID> ids, Duration lease) {
    if (ids.size() == 1) {
      return claim(ids.iterator().next(), lease).stream().toList();
    }
    String token = UUID.randomUUID().toString();
    Bson any = Filters.in("_id", ids);
    if (collection.run(c -> c.updateMany(free(any), take(token, lease))).getMatchedCount() == 0) {
      return List.of();
    }
    Bson taken = Filters.and(any, Filters.eq("claim.token", token));
    return collection.run(c -> c.find(taken).into(new ArrayList<>())).stream()
        .flatMap(document -> claimed(document, token).stream())
        .toList();
  }

  /** Where something waits and no other relay has it. */
  private Bson free(Bson which) {
    return Filters.and(
        which,
        Filters.exists("pendingSince"),
        Filters.or(
            Filters.exists("claim", false), Filters.lt("claim.until", Date.from(wall.instant()))));
  }

  private Bson take(String token, Duration lease) {
    return Updates.set(
        "claim",
        new Document("token", token).append("until", Date.from(wall.instant().plus(lease))));
  }

  /**
   * Empty when the document cannot be read: it keeps what it has to say, and its claim, so that it
   * is tried again when that runs out and nothing else has to wait for it. Its age shows that it is
   * there. The message of the fault is not told, as it may quote the document.
   */
  private Optional<Claimed> claimed(Document document, String token) {
    try {
      return Optional.of(
          new Claimed(
              document.get("_id", UUID.class),
              token,
              document.getLong("v"),
              document.getString("owner"),
              document.getList("outbox", Document.class).stream().map(MongoOutbox::entry).toList(),
              type.card().map(card -> card.apply(documents.read(document)))));
    } catch (RuntimeException e) {
      String fault = e.getClass().getName();
      log.error("{} {} cannot be read, its events wait: {}", name(), document.get("_id"), fault);
      return Optional.empty();
    }
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
    if (complete && matched(untouched(claimed), EMPTY)) {
      return false;
    }
    Bson sent =
        Updates.combine(
            Updates.pull("outbox", Filters.lte("seq", acknowledged)), Updates.unset("claim"));
    if (!matched(held(claimed), sent)) {
      // The lease ran out and another relay may have sent a newer state before our older one: have
      // the current state sent once more, so that the newest is the last on a compacted topic. The
      // other's claim goes too, or giving it back would take away what is asked for here.
      matched(
          Filters.eq("_id", claimed.id()),
          Updates.combine(
              Updates.set("pendingSince", Date.from(wall.instant())), Updates.unset("claim")));
    }
    return true;
  }

  /**
   * In one command, which finds those that nobody has written since. The others, of which the
   * server does not tell which they are, still carry our token, or were taken from us.
   */
  @Override
  public List<UUID> release(List<Claimed> complete) {
    if (complete.size() > 1 && releasedTogether(complete)) {
      return List.of();
    }
    boolean alone = complete.size() == 1;
    return complete.stream()
        .filter(claimed -> alone || !isReleased(claimed))
        .filter(claimed -> release(claimed, claimed.last(), true))
        .map(Claimed::id)
        .toList();
  }

  private boolean releasedTogether(List<Claimed> complete) {
    List<UpdateOneModel<Document>> all =
        complete.stream()
            .map(claimed -> new UpdateOneModel<Document>(untouched(claimed), EMPTY))
            .toList();
    var unordered = new BulkWriteOptions().ordered(false);
    int released = collection.run(c -> c.bulkWrite(all, unordered)).getMatchedCount();
    return released == complete.size();
  }

  /** Whether it is as we left it when we gave it back. */
  private boolean isReleased(Claimed claimed) {
    Bson clean =
        Filters.and(
            Filters.eq("_id", claimed.id()),
            Filters.eq("v", claimed.version()),
            Filters.exists("claim", false),
            Filters.exists("pendingSince", false));
    return collection
        .maybe(c -> c.find(clean).projection(Projections.include("_id")).first())
        .isPresent();
  }

  private static Bson held(Claimed claimed) {
    return Filters.and(Filters.eq("_id", claimed.id()), Filters.eq("claim.token", claimed.token()));
  }

  private static Bson untouched(Claimed claimed) {
    return Filters.and(held(claimed), Filters.eq("v", claimed.version()));
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
