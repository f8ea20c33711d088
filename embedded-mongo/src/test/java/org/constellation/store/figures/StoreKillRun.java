package org.constellation.store.figures;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;

/** Kills the store with -9 at random moments under writing clients and looks for what is gone. */
final class StoreKillRun {
  private static final int CLIENTS = 16;
  private static final int KILLS = 20;
  private static final int QUICK_KILLS = 2;
  private static final int LEAST_WRITES = 100;

  private final RunOptions options;
  private final Path data;
  private final boolean fsync;
  private final Random random;
  private final List<Ledger> ledgers = new ArrayList<>();
  private long lost;
  private long broken;
  private long differences;

  StoreKillRun(RunOptions options, Path data, boolean fsync) {
    this.options = options;
    this.data = data;
    this.fsync = fsync;
    this.random = new Random(options.seed());
    for (int client = 0; client < CLIENTS; client++) {
      ledgers.add(new Ledger(client, options.seed()));
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    RunOptions options = RunOptions.of(arguments);
    Path data = Files.createTempDirectory("store-kill");
    Figures figures = new Figures();
    new StoreKillRun(options, data.resolve("journal"), false).run(figures, "");
    new StoreKillRun(options, data.resolve("fsync"), true).run(figures, "_fsync");
    figures.show(options);
    RunOptions.exit(figures.held());
  }

  void run(Figures figures, String suffix) throws InterruptedException {
    int kills = options.quick() ? QUICK_KILLS : KILLS;
    for (int kill = 1; kill <= kills; kill++) {
      killOnce();
      verify();
      System.out.printf(
          "kill %d of %d: %d acknowledged, %d lost, %d broken%n",
          kill, kills, acknowledged(), lost, broken);
    }
    figures.exactly("kills" + suffix, kills, "kills", kills);
    figures.atLeast(
        "acknowledged_writes" + suffix,
        (double) acknowledged(),
        "writes",
        (double) LEAST_WRITES * kills);
    figures.exactly("acknowledged_writes_lost" + suffix, lost, "writes", 0);
    figures.exactly("documents_broken" + suffix, broken, "documents", 0);
    figures.exactly("index_differences" + suffix, differences, "keys", 0);
  }

  private long acknowledged() {
    return ledgers.stream().mapToLong(Ledger::acknowledged).sum();
  }

  private void killOnce() throws InterruptedException {
    try (StoreProcess store =
            fsync ? StoreProcess.start(data, "--fsync") : StoreProcess.start(data);
        MongoClient client = store.connect()) {
      MongoCollection<Document> collection = collection(client);
      List<Thread> writers = new ArrayList<>();
      for (Ledger ledger : ledgers) {
        writers.add(Thread.ofVirtual().start(() -> ledger.writeUntilKilled(collection)));
      }
      long enough = acknowledged() + LEAST_WRITES + random.nextInt(options.quick() ? 300 : 1_000);
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> acknowledged() >= enough);
      store.kill();
      for (Thread writer : writers) {
        writer.join();
      }
    }
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    MongoCollection<Document> collection = client.getDatabase("kill").getCollection("documents");
    collection.createIndex(Indexes.ascending("client", "number"), new IndexOptions().unique(true));
    collection.createIndex(Indexes.ascending("client", "v"));
    collection.createIndex(Indexes.ascending("outbox.seq"));
    return collection;
  }

  private void verify() {
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = StoreProcess.connect(store.port())) {
      differences += store.check().size();
      for (Ledger ledger : ledgers) {
        Ledger.Losses losses = ledger.verify(collection(client));
        lost += losses.lost();
        broken += losses.broken();
      }
    }
  }
}
