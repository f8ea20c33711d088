package org.constellation.store.figures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.bson.Document;

/** Documents of 1 KB as our services have them, and what they do with them. */
final class Workload {
  private static final int PER_MENTOR = 20;
  private static final int BATCH = 1_000;
  private static final String PAYLOAD = "x".repeat(820);
  private static final List<String> STATES = List.of("PENDING", "ACCEPTED", "DECLINED", "EXPIRED");

  private final MongoCollection<Document> collection;
  private final int size;
  private final AtomicLong next;

  /** The version that each document has, so that an update can ask for it. */
  private final AtomicLongArray versions;

  Workload(MongoCollection<Document> collection, int size) {
    this(collection, size, new AtomicLongArray(size));
  }

  private Workload(MongoCollection<Document> collection, int size, AtomicLongArray versions) {
    this.collection = collection;
    this.size = size;
    this.next = new AtomicLong(size);
    this.versions = versions;
  }

  /** The same documents by another connection. */
  Workload over(MongoCollection<Document> other) {
    return new Workload(other, size, versions);
  }

  void load() {
    collection.createIndex(Indexes.ascending("mentorId", "state"));
    collection.createIndex(Indexes.ascending("at"));
    for (int from = 0; from < size; from += BATCH) {
      List<Document> batch = new ArrayList<>();
      for (int i = from; i < Math.min(size, from + BATCH); i++) {
        batch.add(document(i));
      }
      collection.insertMany(batch);
    }
  }

  private static Document document(long number) {
    return new Document("_id", id(number))
        .append("mentorId", id(number / PER_MENTOR))
        .append("state", STATES.get((int) (number % STATES.size())))
        .append("at", at(number))
        .append("v", 0L)
        .append("payload", PAYLOAD);
  }

  /** Scattered over the whole range, as random ids are. */
  private static UUID id(long number) {
    return new UUID(number * 0x9E3779B97F4A7C15L, number);
  }

  private static Date at(long number) {
    return Date.from(Instant.EPOCH.plusSeconds(number));
  }

  /** The operations by name; each is one call. */
  Map<String, Consumer<Random>> operations() {
    Map<String, Consumer<Random>> operations = new LinkedHashMap<>();
    operations.put("find_by_id", random -> need(collection.find(eq("_id", any(random))).first()));
    operations.put("update_by_id_and_version", this::save);
    operations.put("find_by_mentor_and_state", this::findByMentor);
    operations.put("range_sort_limit", this::range);
    operations.put("insert", _ -> collection.insertOne(document(next.incrementAndGet())));
    return operations;
  }

  private UUID any(Random random) {
    return id(random.nextInt(size));
  }

  void save(Random random) {
    int number = random.nextInt(size);
    long version = versions.get(number);
    long changed =
        collection
            .updateOne(
                and(eq("_id", id(number)), eq("v", version)),
                Updates.combine(
                    Updates.set("v", version + 1),
                    Updates.set("state", STATES.get(random.nextInt(STATES.size())))))
            .getModifiedCount();
    if (changed == 1) {
      versions.incrementAndGet(number);
    }
  }

  private void findByMentor(Random random) {
    UUID mentor = id(random.nextInt(Math.max(1, size / PER_MENTOR)));
    collection.find(and(eq("mentorId", mentor), eq("state", "ACCEPTED"))).into(new ArrayList<>());
  }

  private void range(Random random) {
    collection
        .find(gte("at", at(random.nextInt(size))))
        .sort(Sorts.ascending("at"))
        .limit(PER_MENTOR)
        .into(new ArrayList<>());
  }

  private static void need(@org.jspecify.annotations.Nullable Document found) {
    if (found == null) {
      throw new IllegalStateException("A loaded document is missing");
    }
  }
}
