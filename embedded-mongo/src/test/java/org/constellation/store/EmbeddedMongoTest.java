package org.constellation.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {
  @TempDir Path data;

  private static MongoClient client(EmbeddedMongo store) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(store.uri("test")))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  private static MongoCollection<Document> asks(MongoClient client) {
    return client.getDatabase("test").getCollection("asks");
  }

  @Test
  void what_was_written_is_there_after_a_restart() {
    UUID id = UUID.randomUUID();
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      asks(client)
          .createIndex(
              Indexes.compoundIndex(Indexes.ascending("mentor"), Indexes.descending("at")));
      asks(client).insertOne(new Document("_id", id).append("mentor", 7).append("at", 3));
      asks(client).updateOne(eq("_id", id), Updates.push("outbox", new Document("seq", 1)));
    }
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      List<Document> found = asks(client).find(eq("mentor", 7)).into(new ArrayList<>());
      assertThat(found).extracting(one -> one.get("_id")).containsExactly(id);
      assertThat(asks(client).countDocuments(eq("outbox.0.seq", 1))).isOne();
      assertThat(asks(client).listIndexes()).hasSize(2);
      assertThat(store.check()).isEmpty();
      assertThat(store.scans()).containsOnlyKeys("test.asks {outbox.0.seq: ?}");
    }
  }

  @Test
  void collections_can_be_renamed_and_dropped_for_good() {
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      asks(client).insertOne(new Document("_id", 1));
      asks(client).renameCollection(new com.mongodb.MongoNamespace("test", "requests"));
      asks(client).insertOne(new Document("_id", 2));
      asks(client).drop();
    }
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      assertThat(client.getDatabase("test").listCollectionNames()).containsExactly("requests");
      client.getDatabase("test").drop();
      assertThat(client.listDatabaseNames()).isEmpty();
    }
  }

  @Test
  void documents_expire_by_the_clock() {
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (EmbeddedMongo store =
            EmbeddedMongo.start(Options.inMemory(), clock, Duration.ofMillis(50));
        MongoClient client = client(store)) {
      asks(client)
          .createIndex(
              Indexes.ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
      asks(client).insertOne(new Document("_id", 1).append("at", Date.from(now.minusSeconds(61))));
      asks(client).insertOne(new Document("_id", 2).append("at", Date.from(now.minusSeconds(59))));
      asks(client).insertOne(new Document("_id", 3).append("at", "no date"));
      await().until(() -> asks(client).countDocuments() == 2);
      assertThat(asks(client).find().map(one -> one.get("_id"))).containsExactly(2, 3);
    }
  }

  @Test
  void a_folder_serves_one_store_at_a_time() {
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data))) {
      assertThat(store.port()).isPositive();
      assertThatThrownBy(() -> EmbeddedMongo.start(Options.in(data)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(data.toString());
    }
  }

  @Test
  void a_port_serves_one_store_at_a_time() {
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory())) {
      Options same = Options.inMemory().withPort(store.port());
      assertThatThrownBy(() -> EmbeddedMongo.start(same)).hasMessageContaining("in use");
    }
  }

  @Test
  void a_write_that_asks_for_no_answer_ends_the_connection() {
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
        MongoClient client = client(store)) {
      asks(client)
          .withWriteConcern(com.mongodb.WriteConcern.UNACKNOWLEDGED)
          .insertOne(new Document("_id", 1));
      assertThat(asks(client).countDocuments()).isZero();
    }
  }
}
