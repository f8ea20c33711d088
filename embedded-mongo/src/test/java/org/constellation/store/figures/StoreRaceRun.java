package org.constellation.store.figures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import org.bson.Document;

/**
 * Many clients at one document: places, upserts, pushes, unique keys, reads while it is written.
 */
final class StoreRaceRun {
  /** In a second, on however busy a machine. */
  private static final double LEAST_READS = 100;

  private static final int THREADS = 32;
  private static final int PLACES = 5;

  private final MongoCollection<Document> collection;
  private final int rounds;
  private final int seconds;

  StoreRaceRun(MongoCollection<Document> collection, int rounds, int seconds) {
    this.collection = collection;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  public static void main(String[] arguments) throws Exception {
    RunOptions options = RunOptions.of(arguments);
    Figures figures = new Figures();
    try (StoreProcess store = StoreProcess.start(Files.createTempDirectory("store-races"));
        MongoClient client = store.connect()) {
      MongoCollection<Document> collection = client.getDatabase("races").getCollection("things");
      new StoreRaceRun(collection, options.quick() ? 20 : 200, options.quick() ? 1 : 10)
          .run(figures);
    }
    figures.show(options);
    RunOptions.exit(figures.held());
  }

  void run(Figures figures) throws InterruptedException, ExecutionException, IOException {
    collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
    places(figures);
    upserts(figures);
    unique(figures);
    tornReads(figures);
  }

  private void places(Figures figures) throws InterruptedException, ExecutionException {
    long wrong = 0;
    for (int round = 0; round < rounds; round++) {
      String id = "mentor-" + round;
      collection.insertOne(new Document("_id", id).append("taken", 0));
      long taken =
          together(thread ->
              collection
                      .updateOne(
                          and(eq("_id", id), lt("taken", PLACES)),
                          combine(inc("taken", 1), push("holders", thread)))
                      .getModifiedCount()
                  == 1);
      Document after = collection.find(eq("_id", id)).first();
      boolean right =
          after != null
              && taken == PLACES
              && after.getInteger("taken") == PLACES
              && after.getList("holders", Integer.class).stream().distinct().count() == PLACES;
      wrong += right ? 0 : 1;
    }
    figures.exactly("rounds_for_five_places", rounds, "rounds", rounds);
    figures.exactly("rounds_oversold_or_undersold", wrong, "rounds", 0);
  }

  private void upserts(Figures figures) throws InterruptedException, ExecutionException {
    long wrong = 0;
    for (int round = 0; round < rounds; round++) {
      String id = "upsert-" + round;
      long done =
          together(thread ->
              collection
                  .updateOne(
                      eq("key", id),
                      combine(inc("count", 1), push("by", thread)),
                      new UpdateOptions().upsert(true))
                  .wasAcknowledged());
      List<Document> found = collection.find(eq("key", id)).into(new ArrayList<>());
      boolean right =
          done == THREADS
              && found.size() == 1
              && found.getFirst().getInteger("count") == THREADS
              && found.getFirst().getList("by", Integer.class).stream().distinct().count()
                  == THREADS;
      wrong += right ? 0 : 1;
    }
    figures.exactly("concurrent_upserts_or_pushes_wrong", wrong, "rounds", 0);
  }

  private void unique(Figures figures) throws InterruptedException, ExecutionException {
    long wrong = 0;
    for (int round = 0; round < rounds; round++) {
      String key = "unique-" + round;
      long inserted = together(_ -> insert(new Document("key", key)));
      wrong += inserted == 1 && collection.countDocuments(eq("key", key)) == 1 ? 0 : 1;
    }
    figures.exactly("concurrent_unique_inserts_wrong", wrong, "rounds", 0);
  }

  private boolean insert(Document document) {
    try {
      return collection.insertOne(document).wasAcknowledged();
    } catch (MongoWriteException duplicate) {
      return false;
    }
  }

  private void tornReads(Figures figures) throws InterruptedException, ExecutionException {
    collection.insertOne(
        new Document("_id", "torn").append("a", 0).append("list", List.of(0, 0)).append("b", 0));
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong torn = new AtomicLong();
    AtomicLong reads = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    together(thread -> {
      for (int n = 1; System.nanoTime() < end && !over.get(); n++) {
        if (thread % 4 == 0) {
          int value = n * THREADS + thread;
          collection.updateOne(
              eq("_id", "torn"),
              combine(set("a", value), set("list", List.of(value, value)), set("b", value)));
        } else {
          reads.incrementAndGet();
          torn.addAndGet(isWhole(collection.find(eq("_id", "torn")).first()) ? 0 : 1);
        }
      }
      return true;
    });
    figures.atLeast("reads_while_written", (double) reads.get(), "reads", LEAST_READS * seconds);
    figures.exactly("torn_reads", torn.get(), "reads", 0);
  }

  private static boolean isWhole(@org.jspecify.annotations.Nullable Document document) {
    if (document == null) {
      return false;
    }
    List<Integer> list = document.getList("list", Integer.class);
    int value = document.getInteger("a");
    return document.getInteger("b") == value && list.equals(List.of(value, value));
  }

  /** How many of the threads succeed when all do the same at once. */
  private static long together(IntPredicate work) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        results.add(threads.submit(() -> work.test(number)));
      }
      long succeeded = 0;
      for (Future<Boolean> result : results) {
        succeeded += result.get() ? 1 : 0;
      }
      return succeeded;
    }
  }
}
