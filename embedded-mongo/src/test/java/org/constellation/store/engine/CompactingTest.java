package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactingTest {

  private static final int QUIET = 40;

  @Test
  void a_collection_that_nobody_writes_stays_readable_while_another_churns(@TempDir Path folder) {
    try (Engine engine = StoreFile.in(folder, false, 0, 0)) {
      for (int i = 0; i < 50 * QUIET; i++) {
        insert(engine, i < QUIET ? "db.quiet" : "db.busy", i);
      }
      engine.checkpoint();
      for (int round = 0; round < 60; round++) {
        engine.write("db.busy", writer -> writer.delete(Query.of(new Document())));
        for (int i = 0; i < 100; i++) {
          insert(engine, "db.busy", i);
        }
        engine.checkpoint();
      }

      try (View view = engine.read("db.quiet")) {
        assertThat(view.find(Query.of(new Document())).toList()).hasSize(QUIET);
      }
      assertThat(engine.check()).isEmpty();
    }
  }

  private static void insert(Engine engine, String namespace, int id) {
    engine.write(
        namespace,
        writer -> writer.insert(new Document("_id", id).append("text", "x".repeat(700) + id)));
  }
}
