package org.constellation.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.constellation.platform.aggregates.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The shelf in the service's own database, collection {@code held}. */
public final class MongoShelf implements Shelf {

  static final String COLLECTION = "held";

  /** How long the record of what operators did is kept. */
  private static final long RECORD_DAYS = 90;

  private final Documents documents;

  public MongoShelf(MongoOperations mongo) {
    this.documents = new Documents(mongo, COLLECTION);
    documents.run(held -> {
      held.createIndex(Indexes.ascending("key", "topic", "consumer", "partition", "offset"));
      held.createIndex(
          Indexes.ascending("settled.at"),
          new IndexOptions().expireAfter(RECORD_DAYS, TimeUnit.DAYS));
      return held.createIndex(Indexes.ascending("state", "since"));
    });
  }

  @Override
  public void hold(Held held) {
    Bson same = Filters.eq("_id", held.id());
    Document fresh = new Document("$setOnInsert", document(held));
    documents.run(c -> c.updateOne(same, fresh, new UpdateOptions().upsert(true)));
  }

  @Override
  public void change(Held held) {
    documents.run(c -> c.replaceOne(Filters.eq("_id", held.id()), document(held)));
  }

  private static Document document(Held held) {
    Delivery delivery = held.delivery();
    Document document =
        new Document("_id", held.id())
            .append("consumer", held.consumer())
            .append("topic", delivery.topic())
            .append("partition", delivery.partition())
            .append("offset", delivery.offset())
            .append("key", delivery.key())
            .append("headers", new Document(new HashMap<String, Object>(delivery.headers())))
            .append("body", delivery.body() == null ? null : new Binary(delivery.body()))
            .append("state", held.state().name())
            .append("reason", held.reason())
            .append("since", Date.from(held.since()));
    Held.Settled settled = held.settled();
    if (settled != null) {
      document.append(
          "settled",
          new Document("operator", settled.operator())
              .append("note", settled.note())
              .append("at", Date.from(settled.at())));
    }
    return document;
  }

  @Override
  public boolean isBlocked(String consumer, String topic, String key) {
    Bson blocked =
        Filters.and(
            ofKey(consumer, topic, key),
            Filters.in(
                "state", Held.State.DEAD_LETTER.name(), Held.State.BEHIND_DEAD_LETTER.name()));
    return !find(blocked, Sorts.ascending("partition", "offset"), 1).isEmpty();
  }

  @Override
  public List<Held> waiting(String consumer, String topic, String key) {
    Bson waiting =
        Filters.and(
            ofKey(consumer, topic, key),
            Filters.in(
                "state", Held.State.AWAITING_EARLIER.name(), Held.State.BEHIND_DEAD_LETTER.name()));
    return find(waiting, Sorts.ascending("partition", "offset"), 1000);
  }

  @Override
  public Optional<Held> find(String id) {
    return find(Filters.eq("_id", id), Sorts.ascending("_id"), 1).stream().findFirst();
  }

  @Override
  public List<Held> list(Held.State state, int limit) {
    return find(Filters.eq("state", state.name()), Sorts.descending("since"), limit);
  }

  @Override
  public long count(Held.State state) {
    return documents.run(c -> c.countDocuments(Filters.eq("state", state.name())));
  }

  @Override
  public void remove(String id) {
    documents.run(collection -> collection.deleteOne(Filters.eq("_id", id)));
  }

  private static Bson ofKey(String consumer, String topic, String key) {
    return Filters.and(
        Filters.eq("key", key), Filters.eq("topic", topic), Filters.eq("consumer", consumer));
  }

  private List<Held> find(Bson where, Bson sort, int limit) {
    return documents.run(
        c -> c.find(where).sort(sort).limit(limit).map(MongoShelf::held).into(new ArrayList<>()));
  }

  static Held held(Document document) {
    Map<String, String> headers = new HashMap<>();
    document
        .get("headers", Document.class)
        .forEach((name, value) -> headers.put(name, value.toString()));
    Delivery delivery =
        new Delivery(
            document.getString("topic"),
            document.getInteger("partition"),
            document.getLong("offset"),
            document.getString("key"),
            headers,
            bytes(document.get("body", Binary.class)));
    return new Held(
        document.getString("_id"),
        document.getString("consumer"),
        delivery,
        Held.State.valueOf(document.getString("state")),
        document.getString("reason"),
        document.getDate("since").toInstant(),
        settled(document.get("settled", Document.class)));
  }

  private static Held.@Nullable Settled settled(@Nullable Document entry) {
    return entry == null
        ? null
        : new Held.Settled(
            entry.get("operator", UUID.class),
            entry.getString("note"),
            entry.getDate("at").toInstant());
  }

  private static byte @Nullable [] bytes(@Nullable Binary binary) {
    return binary == null ? null : binary.getData();
  }
}
