package org.constellation.store.figures;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker is worth what it catches. */
class LedgerTest {
  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client = StoreProcess.connect(store.port());
  private final MongoCollection<Document> documents =
      client.getDatabase("kill").getCollection("documents");
  private final Ledger ledger = new Ledger(3, 1);

  @BeforeEach
  void write() throws InterruptedException {
    Thread writer = Thread.ofVirtual().start(() -> ledger.writeUntilKilled(documents));
    await().until(() -> ledger.acknowledged() > 200);
    writer.interrupt();
    writer.join();
    assertThat(ledger.verify(documents)).isEqualTo(Ledger.Losses.NONE);
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  private Document any() {
    return Objects.requireNonNull(documents.find().first());
  }

  @Test
  void a_document_that_is_gone_is_lost() {
    documents.deleteOne(eq("_id", any().get("_id")));
    assertThat(ledger.verify(documents)).isEqualTo(new Ledger.Losses(1, 0, 0));
  }

  @Test
  void an_update_that_is_half_there_is_broken() {
    documents.updateOne(eq("_id", any().get("_id")), Updates.inc("copy", 1));
    assertThat(ledger.verify(documents)).isEqualTo(new Ledger.Losses(0, 1, 0));
  }

  @Test
  void a_document_that_was_deleted_has_come_back() {
    int absent =
        IntStream.range(0, Ledger.MOST)
            .filter(number -> documents.find(eq("number", number)).first() == null)
            .findFirst()
            .orElseThrow();
    documents.insertOne(ledger.document(absent, 1_000));
    assertThat(ledger.verify(documents)).isEqualTo(new Ledger.Losses(0, 0, 1));
  }
}
