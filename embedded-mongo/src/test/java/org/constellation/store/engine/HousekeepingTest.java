package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final Engine engine = StoreFile.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void what_a_partial_index_leaves_out_does_not_expire() {
    Document index =
        new Document("key", new Document("at", 1))
            .append("name", "at_1")
            .append("expireAfterSeconds", 60)
            .append("partialFilterExpression", new Document("state", "DONE"));
    engine.collections().createIndexes("db.things", List.of(IndexDefinition.of(index)));
    insert("open", "OPEN");
    insert("done", "DONE");
    try (Housekeeping housekeeping =
        new Housekeeping(engine, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofHours(1))) {
      housekeeping.expire();
    }

    assertThat(all()).extracting(found -> found.get("_id")).containsExactly("open");
  }

  @Test
  void a_partial_index_on_null_serves_what_asks_for_null_alone() {
    Document index =
        new Document("key", new Document("state", 1))
            .append("name", "state_1")
            .append("partialFilterExpression", new Document("gone", null));
    engine.collections().createIndexes("db.things", List.of(IndexDefinition.of(index)));
    insert("one", "OPEN");

    assertThat(all()).hasSize(1);
    try (View view = engine.read("db.things")) {
      assertThat(view.find(Query.of(new Document("state", "OPEN"))).toList()).hasSize(1);
      assertThat(view.find(Query.of(new Document("state", "OPEN").append("gone", null))).toList())
          .hasSize(1);
    }
  }

  @Test
  void a_collection_renamed_to_itself_stays() {
    insert("one", "OPEN");

    assertThatThrownBy(() -> engine.collections().rename("db.things", "db.things", true))
        .isInstanceOf(MongoServerError.class);
    insert("two", "OPEN");
    assertThat(all()).hasSize(2);
  }

  private void insert(String id, String state) {
    Document thing =
        new Document("_id", id).append("state", state).append("at", NOW.minusSeconds(3600));
    engine.write("db.things", writer -> writer.insert(thing));
  }

  private List<Document> all() {
    try (View view = engine.read("db.things")) {
      return view.find(Query.of(new Document())).toList();
    }
  }
}
