package org.constellation.store.figures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One client's documents, and what it knows of each: the last version that was acknowledged and the
 * one whose answer never came. Version 0 is no document; a document that comes again goes on
 * counting, so that one that was deleted can be told.
 */
final class Ledger {
  static final int MOST = 400;
  private static final int KILO = 1_000;
  private static final int LARGEST = 12;

  private record Known(int acknowledged, int perhaps, int last) {
    static final Known NOTHING = new Known(0, 0, 0);

    Known trying(int version) {
      return new Known(acknowledged, version, Math.max(last, version));
    }

    Known being(int version) {
      return new Known(version, version, Math.max(last, version));
    }
  }

  private final int client;
  private final Random random;
  private final Map<Integer, Known> documents = new TreeMap<>();
  private final AtomicLong acknowledged = new AtomicLong();

  Ledger(int client, long seed) {
    this.client = client;
    this.random = new Random(seed * 1_000 + client);
  }

  long acknowledged() {
    return acknowledged.get();
  }

  /** Inserts, updates, deletes and inserts again until the server is gone. */
  void writeUntilKilled(MongoCollection<Document> collection) {
    while (!Thread.currentThread().isInterrupted()) {
      int number = random.nextInt(MOST);
      Known before = documents.getOrDefault(number, Known.NOTHING);
      boolean delete = before.acknowledged() > 0 && random.nextInt(4) == 0;
      int next = delete ? 0 : before.last() + 1;
      documents.put(number, before.trying(next));
      try {
        write(collection, number, before.acknowledged(), next);
      } catch (MongoException killed) {
        return;
      }
      documents.put(number, before.being(next));
      acknowledged.incrementAndGet();
    }
  }

  private void write(MongoCollection<Document> collection, int number, int version, int next) {
    if (version == 0) {
      collection.insertOne(document(number, next));
      return;
    }
    Bson current = and(eq("_id", id(number)), eq("v", version));
    long changed =
        next == 0
            ? collection.deleteOne(current).getDeletedCount()
            : collection.updateOne(current, change(next)).getModifiedCount();
    if (changed != 1) {
      throw new IllegalStateException("An acknowledged version is missing while running");
    }
  }

  private static Bson change(int next) {
    return combine(
        set("v", next),
        set("copy", next),
        inc("changes", 1),
        push("outbox", new Document("seq", next)));
  }

  Document document(int number, int version) {
    return new Document("_id", id(number))
        .append("client", client)
        .append("number", number)
        .append("v", version)
        .append("copy", version)
        .append("changes", 1)
        .append("outbox", new ArrayList<>(List.of(new Document("seq", version))))
        .append("payload", payload(number));
  }

  private static String payload(int number) {
    return String.valueOf((char) ('a' + number % 26)).repeat(KILO * (1 + number % LARGEST));
  }

  private String id(int number) {
    return client + "-" + number;
  }

  /** Counts what is missing, broken or not to be there, and takes what is there as known. */
  Losses verify(MongoCollection<Document> collection) {
    Map<Integer, Document> found = new HashMap<>();
    collection
        .find(eq("client", client))
        .forEach(document -> found.put(document.getInteger("number"), document));
    long lost = 0;
    long cameBack = 0;
    for (int number = 0; number < MOST; number++) {
      Document there = found.get(number);
      int version = there == null ? 0 : there.getInteger("v");
      Known known = documents.getOrDefault(number, Known.NOTHING);
      if (version != known.acknowledged() && version != known.perhaps()) {
        lost += known.acknowledged() > 0 ? 1 : 0;
        cameBack += known.acknowledged() > 0 ? 0 : 1;
      }
      documents.put(number, known.being(version));
    }
    long broken =
        found.entrySet().stream().filter(one -> !isWhole(one.getValue(), one.getKey())).count();
    return new Losses(lost, broken, cameBack);
  }

  private static boolean isWhole(Document found, int number) {
    List<Document> outbox = found.getList("outbox", Document.class);
    return found.getInteger("v").equals(found.getInteger("copy"))
        && found.getInteger("changes") == outbox.size()
        && outbox.getLast().getInteger("seq").equals(found.getInteger("v"))
        && payload(number).equals(found.getString("payload"));
  }

  /** What a kill did. */
  record Losses(long lost, long broken, long cameBack) {
    static final Losses NONE = new Losses(0, 0, 0);

    Losses and(Losses other) {
      return new Losses(lost + other.lost, broken + other.broken, cameBack + other.cameBack);
    }
  }
}
