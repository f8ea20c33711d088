package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTest {
  private static final int MANY = 12_000;
  private static final int KEPT = 20;

  @TempDir Path folder;

  @Test
  void a_crash_between_checkpoints_is_repeated_whole_however_much_is_unsaved() throws IOException {
    Path crashed = folder.resolve("crashed");
    try (Engine engine = StoreFile.in(folder.resolve("running"), false, 0, 0)) {
      engine.write("db.large", writer -> writer.insert(thing(0)));
      engine.checkpoint();
      for (int id = 1; id < MANY; id++) {
        Document thing = thing(id);
        engine.write("db.large", writer -> writer.insert(thing));
        // A key that goes and comes again must be taken by its latest document alone.
        Document moving = thing(id % KEPT);
        engine.write("db.small", writer -> writer.delete(Query.of(moving)));
        engine.write("db.small", writer -> writer.insert(moving));
      }
      copy(folder.resolve("running"), crashed);
    }

    try (Engine engine = StoreFile.in(crashed, false, 0, 0)) {
      assertThat(engine.check()).isEmpty();
      assertThat(count(engine, "db.large")).isEqualTo(MANY);
      assertThat(count(engine, "db.small")).isEqualTo(KEPT);
    }
  }

  private static Document thing(int id) {
    return new Document("_id", id).append("text", "x".repeat(4_000) + id);
  }

  private static int count(Engine engine, String namespace) {
    try (View view = engine.read(namespace)) {
      return view.find(Query.of(new Document())).toList().size();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
