package org.constellation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {
  @TempDir Path data;

  private static MongoClient client(EmbeddedMongo store) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(store.uri("test")))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  @Test
  void what_was_written_is_there_after_a_restart() {
    UUID id = UUID.randomUUID();
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      MongoCollection<Document> asks = client.getDatabase("test").getCollection("asks");
      asks.createIndex(
          Indexes.compoundIndex(Indexes.ascending("mentor", "state"), Indexes.descending("at")));
      asks.insertOne(
          new Document("_id", id)
              .append("mentor", 7)
              .append("state", "PENDING")
              .append("at", 3)
              .append("v", 1L));
      asks.insertMany(
          List.of(
              new Document("_id", 1).append("mentor", 7).append("state", "PENDING").append("at", 1),
              new Document("_id", 2)
                  .append("mentor", 8)
                  .append("state", "PENDING")
                  .append("at", 2)));
      assertThat(
              asks.updateOne(
                      and(eq("_id", id), eq("v", 1L)),
                      Updates.combine(
                          Updates.inc("v", 1L), Updates.push("outbox", new Document("seq", 1))))
                  .getModifiedCount())
          .isOne();
      assertThat(
              asks.updateOne(and(eq("_id", id), eq("v", 1L)), Updates.inc("v", 1L))
                  .getMatchedCount())
          .isZero();
    }
    try (EmbeddedMongo store = EmbeddedMongo.start(Options.in(data));
        MongoClient client = client(store)) {
      MongoCollection<Document> asks = client.getDatabase("test").getCollection("asks");
      List<Document> found =
          asks.find(and(eq("mentor", 7), eq("state", "PENDING"), gt("at", 0)))
              .sort(descending("at"))
              .limit(5)
              .into(new ArrayList<>());
      assertThat(found).extracting(one -> one.get("_id")).containsExactly(id, 1);
      assertThat(found.getFirst().getLong("v")).isEqualTo(2);
      assertThat(asks.countDocuments(eq("outbox.0.seq", 1))).isOne();
      assertThat(asks.listIndexes()).hasSize(2);
      assertThat(store.check()).isEmpty();
      assertThat(store.scans()).hasSize(1);
    }
  }
}
