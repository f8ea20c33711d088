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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/**
 * One client's documents, and what it knows of them: the last version that was acknowledged and the
 * one whose answer never came.
 */
final class Ledger {
  private static final int PAYLOAD = 700;

  private record Known(int acknowledged, int perhaps) {}

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

  /** Writes until the server is gone. */
  void writeUntilKilled(MongoCollection<Document> collection) {
    while (!Thread.currentThread().isInterrupted()) {
      boolean insert = documents.isEmpty() || random.nextInt(3) > 0;
      int number = insert ? documents.size() : random.nextInt(documents.size());
      Known before = documents.getOrDefault(number, new Known(0, 0));
      int next = before.perhaps() + 1;
      documents.put(number, new Known(before.acknowledged(), next));
      try {
        write(collection, number, before.acknowledged(), next);
      } catch (MongoException killed) {
        return;
      }
      documents.put(number, new Known(next, next));
      acknowledged.incrementAndGet();
    }
  }

  private void write(MongoCollection<Document> collection, int number, int version, int next) {
    if (version == 0) {
      collection.insertOne(document(number, next));
      return;
    }
    long changed =
        collection
            .updateOne(
                and(eq("_id", id(number)), eq("v", version)),
                combine(
                    set("v", next),
                    set("copy", next),
                    inc("changes", 1),
                    push("outbox", new Document("seq", next))))
            .getModifiedCount();
    if (changed != 1) {
      throw new IllegalStateException("An acknowledged version is missing while running");
    }
  }

  private Document document(int number, int version) {
    return new Document("_id", id(number))
        .append("client", client)
        .append("number", number)
        .append("v", version)
        .append("copy", version)
        .append("changes", 1)
        .append("outbox", new ArrayList<>(List.of(new Document("seq", version))))
        .append("payload", String.valueOf((char) ('a' + number % 26)).repeat(PAYLOAD));
  }

  private String id(int number) {
    return client + "-" + number;
  }

  /** Counts what is missing or broken, and takes what is there as known. */
  Losses verify(MongoCollection<Document> collection) {
    long lost = 0;
    long broken = 0;
    for (Map.Entry<Integer, Known> entry : List.copyOf(documents.entrySet())) {
      Document found = collection.find(eq("_id", id(entry.getKey()))).first();
      int version = found == null ? 0 : found.getInteger("v");
      Known known = entry.getValue();
      lost += version == known.acknowledged() || version == known.perhaps() ? 0 : 1;
      broken += found == null || isWhole(found, entry.getKey()) ? 0 : 1;
      if (version == 0) {
        documents.remove(entry.getKey());
      } else {
        documents.put(entry.getKey(), new Known(version, version));
      }
    }
    return new Losses(lost, broken);
  }

  private static boolean isWhole(Document found, int number) {
    List<Document> outbox = found.getList("outbox", Document.class);
    String payload = found.getString("payload");
    return found.getInteger("v").equals(found.getInteger("copy"))
        && found.getInteger("changes") == outbox.size()
        && outbox.getLast().getInteger("seq").equals(found.getInteger("v"))
        && payload.length() == PAYLOAD
        && payload.charAt(PAYLOAD - 1) == 'a' + number % 26;
  }

  /** What a kill did. */
  record Losses(long lost, long broken) {}
}
