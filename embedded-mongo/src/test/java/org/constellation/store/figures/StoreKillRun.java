package org.constellation.store.figures;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;

/**
 * Kills the store with -9 under writing clients and looks for what is gone, half done or back
 * again: at random moments, in the middle of checkpoints, and again while it repeats its journal.
 */
final class StoreKillRun {
  private static final int CLIENTS = 16;
  private static final int COLLECTIONS = 4;
  private static final int KILLS = 20;
  private static final int QUICK_KILLS = 2;

  /** At some 6 KB each this is more than a checkpoint's 8 MiB. */
  private static final int LEAST_WRITES = 1_500;

  private static final int MORE_WRITES = 2_500;

  private final RunOptions options;
  private final Path data;
  private final String[] mode;
  private final JournalWatch journal;
  private final Random random;
  private final List<Ledger> ledgers = new ArrayList<>();
  private Ledger.Losses losses = Ledger.Losses.NONE;
  private long differences;
  private long checkpoints;
  private int withinCheckpoint;
  private int whileOpening;

  StoreKillRun(RunOptions options, Path data, boolean fsync) {
    this.options = options;
    this.data = data;
    this.mode = fsync ? new String[] {"--fsync"} : new String[0];
    this.journal = new JournalWatch(data);
    this.random = new Random(options.seed());
    for (int client = 0; client < CLIENTS; client++) {
      ledgers.add(new Ledger(client, options.seed()));
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    RunOptions options = RunOptions.of(arguments);
    Figures figures = new Figures();
    try (RunFolder folder = RunFolder.create("store-kill")) {
      new StoreKillRun(options, folder.path().resolve("journal"), false).run(figures, "");
      new StoreKillRun(options, folder.path().resolve("fsync"), true).run(figures, "_fsync");
    }
    figures.show(options);
    RunOptions.exit(figures.held());
  }

  void run(Figures figures, String suffix) throws InterruptedException {
    int kills = options.quick() ? QUICK_KILLS : KILLS;
    for (int kill = 1; kill <= kills; kill++) {
      killOnce(kill % 2 == 0);
      killWhileOpening();
      verify();
      System.out.printf(
          "kill %d of %d: %d acknowledged, %d checkpoints, %s%n",
          kill, kills, acknowledged(), checkpoints, losses);
    }
    figures.exactly("kills" + suffix, kills, "kills", kills);
    figures.atLeast(
        "acknowledged_writes" + suffix,
        (double) acknowledged(),
        "writes",
        (double) LEAST_WRITES * kills);
    int met = options.quick() ? 0 : 1; // two kills may miss what twenty meet
    figures.atLeast(
        "checkpoints_met" + suffix, (double) checkpoints, "checkpoints", Math.max(1, met * kills));
    figures.atLeast("kills_within_a_checkpoint" + suffix, withinCheckpoint, "kills", met);
    figures.atLeast("kills_while_opening" + suffix, whileOpening, "kills", met);
    figures.exactly("acknowledged_writes_lost" + suffix, losses.lost(), "writes", 0);
    figures.exactly("documents_broken" + suffix, losses.broken(), "documents", 0);
    figures.exactly("deleted_documents_back" + suffix, losses.cameBack(), "documents", 0);
    figures.exactly("index_differences" + suffix, differences, "keys", 0);
  }

  private long acknowledged() {
    return ledgers.stream().mapToLong(Ledger::acknowledged).sum();
  }

  private void killOnce(boolean atCheckpoint) throws InterruptedException {
    try (StoreProcess store = StoreProcess.start(data, mode);
        MongoClient client = store.connect()) {
      List<Thread> writers = new ArrayList<>();
      for (Ledger ledger : ledgers) {
        MongoCollection<Document> collection = collection(client, ledger);
        writers.add(Thread.ofVirtual().unstarted(() -> ledger.writeUntilKilled(collection)));
      }
      long before = journal.newest();
      writers.forEach(Thread::start);
      long enough = acknowledged() + LEAST_WRITES + random.nextInt(MORE_WRITES);
      waitFor(() -> acknowledged() >= enough);
      if (atCheckpoint) {
        long newest = journal.newest();
        waitFor(() -> journal.newest() > newest);
      }
      store.kill();
      withinCheckpoint += journal.isWithinCheckpoint() ? 1 : 0;
      checkpoints += journal.newest() - before;
      for (Thread writer : writers) {
        writer.join();
      }
    }
  }

  private static void waitFor(Callable<Boolean> condition) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(condition);
  }

  /** Some end before the store looks at its files, some while it repeats them, some after it. */
  private void killWhileOpening() {
    Duration after = Duration.ofMillis(200 + random.nextInt(600));
    whileOpening += StoreProcess.killWhileOpening(data, after, mode) ? 1 : 0;
  }

  private MongoCollection<Document> collection(MongoClient client, Ledger ledger) {
    MongoCollection<Document> collection =
        client
            .getDatabase("kill")
            .getCollection("documents" + ledgers.indexOf(ledger) % COLLECTIONS);
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
        losses = losses.and(ledger.verify(collection(client, ledger)));
      }
    }
  }
}
